const plain = (key: string): string => key.replace(/[^A-Za-z0-9]+/g, "-");

/** The field of a line of offered changes; `key` is the line's. */
export const lineField = (key: string): string => `take-${plain(key)}`;

/** The field of a conflict. */
export const conflictField = (key: string): string => `choice-${plain(key)}`;
