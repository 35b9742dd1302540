/** Line numbers in words: "43" is "line 43", "129, 137–143" is "lines 129, 137–143"; words such as "not in the documents" stay as they are. */
export function citedLines(lines: string): string {
  if (/^\d+$/.test(lines)) return `line ${lines}`;
  return /^\d/.test(lines) ? `lines ${lines}` : lines;
}
