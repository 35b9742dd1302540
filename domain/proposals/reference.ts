/** The first three letters of the place, as references begin: Luton is LUT, St Albans is STA. */
export function placeCode(place: string): string {
  const letters = place.normalize("NFD").replace(/[^A-Za-z]/g, "").toUpperCase();
  return letters.slice(0, 3).padEnd(3, "X");
}

/**
 * The next reference of a trust: place, calendar year of submission, running number within that year, "LUT-2005-003".
 * Numbers are never given twice: the next is one above the highest, whatever became of the proposals.
 * @param today the trust's date, "2005-05-10".
 */
export function nextReference(place: string, today: string, given: readonly string[]): string {
  const beginning = `${placeCode(place)}-${today.slice(0, 4)}-`;
  const highest = given
    .filter((reference) => reference.startsWith(beginning))
    .map((reference) => Number(reference.slice(beginning.length)))
    .filter(Number.isInteger)
    .reduce((most, number) => Math.max(most, number), 0);
  return `${beginning}${String(highest + 1).padStart(3, "0")}`;
}
