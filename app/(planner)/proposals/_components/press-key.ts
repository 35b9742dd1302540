/**
 * The key of one press of a button. Pressing again with the same content repeats the key, so that a second
 * press, or a retry after a lost answer, runs nothing twice; other content is another press.
 */
export class PressKey {
  private content: string | null = null;
  private key = "";

  for(content: unknown): string {
    const text = JSON.stringify(content);
    if (text !== this.content) {
      this.content = text;
      this.key = newKey();
    }
    return this.key;
  }
}

/** A random UUID, also where the page came over plain HTTP and `crypto.randomUUID` is missing. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join("-");
}
