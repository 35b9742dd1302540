import { describe, expect, it } from "vitest";
import { pounds } from "@/domain/plan/fields";
import { inThousands } from "./in-thousands";

describe("a label in £ thousands", () => {
  it.each([
    ["134785.32", "135"],
    ["228817.20", "229"],
    ["500.00", "1"],
    ["1250499.99", "1,250"],
    ["-45607.20", "−46"],
    ["0.00", "0"],
  ])("shows %s as %s", (amount, label) => expect(inThousands(pounds.parse(amount))).toBe(label));

  it("does not call a small gap nil", () => expect(inThousands(pounds.parse("499.99"))).toBe("under 1"));
});
