import { expect, test } from "vitest";
import { citedLines } from "./cited-lines";

test("one line is cited in the singular, several in the plural, and words are left alone", () => {
  expect(citedLines("43")).toBe("line 43");
  expect(citedLines("43–46")).toBe("lines 43–46");
  expect(citedLines("129, 137–143")).toBe("lines 129, 137–143");
  expect(citedLines("not in the documents")).toBe("not in the documents");
});
