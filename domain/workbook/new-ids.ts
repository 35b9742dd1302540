/** Gives ids to lines that have none: the letters and digits of the line's name, and a number where that is taken. */
export function newIds(taken: ReadonlySet<string>): (name: string, otherwise: string) => string {
  const used = new Set(taken);
  return (name, otherwise) => {
    const letters = name.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
    const stem = letters.replace(/[^a-z0-9]+/g, "-").replace(/^-+/, "").slice(0, 50).replace(/-+$/, "") || otherwise;
    let id = stem;
    for (let number = 2; used.has(id); number += 1) id = `${stem}-${number}`;
    used.add(id);
    return id;
  };
}
