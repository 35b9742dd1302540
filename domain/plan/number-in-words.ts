const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** Small whole numbers as words, larger ones as figures: 4 is "four", 12 is "12". */
export const numberInWords = (count: number): string => words[count] ?? String(count);

export const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** "A, B and C". */
export const listInWords = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`);
