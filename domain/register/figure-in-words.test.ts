import { expect, test } from "vitest";
import { figureInWords } from "./figure-in-words";

test.each([
  [{ value: "15600000.00", unit: "pounds", qualifier: null }, "£15,600,000"],
  [{ value: "312000.50", unit: "pounds", qualifier: null }, "£312,000.50"],
  [{ value: "2.00", unit: "percent", qualifier: null }, "2%"],
  [{ value: "150.00", unit: "services", qualifier: "more than" }, "more than 150"],
  [{ value: "8.80", unit: "posts", qualifier: null }, "8.8"],
  [{ value: "0.00", unit: "teams", qualifier: null }, "0"],
])("a figure is shown with its unit and without empty decimals", (figure, words) => {
  expect(figureInWords(figure)).toBe(words);
});
