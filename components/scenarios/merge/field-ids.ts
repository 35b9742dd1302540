const plain = (key: string): string => key.replace(/[^A-Za-z0-9]+/g, "-");

/** The id of the first control of a line of offered changes; `key` is the line's. */
export const lineFieldId = (key: string): string => `take-${plain(key)}`;

/** The id of the first control of a conflict. */
export const conflictFieldId = (key: string): string => `choice-${plain(key)}`;
