import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { penceToPounds } from "../money/money";
import { boardsOf, shareByNeed, shareInPerCent } from "./contribution-key";
import { needWeightedRelease, placesInBoards } from "./need-weighted-populations";

const bytes = readFileSync("testing/data/need-weighted-populations/place_by_icb_2024_2025.csv");
const keyOf = (place: string) => boardsOf(placesInBoards, place);

describe("need-weighted populations as a contribution key", () => {
  it("are the published ones, row by row", () => {
    const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true });
    expect(placesInBoards).toEqual(rows.map((row) => ({ board: row.ICS22, boardName: row.ICS22name, placeCode: row.place_code, place: row.place, registered: row["pop 2022/23"], needWeighted: row["Final WP"], share: row.share_of_icb_final_wp })));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(needWeightedRelease.sha256);
  });

  it("give each of the four authorities its published share of its board", () => {
    expect(["Luton", "Leicester", "Herefordshire", "Oxfordshire"].map((place) => shareInPerCent(keyOf(place)[0]?.own.share ?? "0"))).toEqual(["24.64", "35.26", "24.18", "40.25"]);
  });

  it("say that Oxfordshire's practices lie in two boards, the larger part first", () => {
    expect(keyOf("Oxfordshire").map(({ board, own }) => [board, shareInPerCent(own.share)])).toEqual([["QU9", "40.25"], ["QOX", "0.67"]]);
    expect(keyOf("Luton")).toHaveLength(1);
    expect(keyOf("Nowhere")).toEqual([]);
  });

  it("make the shares that are printed, of every place in every board", () => {
    for (const board of new Set(placesInBoards.map((row) => row.board))) {
      const places = placesInBoards.filter((row) => row.board === board);
      const whole = places.reduce((sum, { needWeighted }) => sum.plus(needWeighted), new Decimal(0));
      for (const { place, needWeighted, share } of places) expect(new Decimal(needWeighted).div(whole).minus(share).abs().toNumber(), place).toBeLessThanOrEqual(0.000001);
    }
  });

  it("share any amount so that the parts sum to it, no place more than a penny from its exact part", () => {
    const [luton] = keyOf("Luton");
    const whole = luton!.places.reduce((sum, { needWeighted }) => sum.plus(needWeighted), new Decimal(0));
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), (pence) => {
      const parts = shareByNeed(luton!, penceToPounds(pence));
      expect(parts.reduce((sum, { part }) => sum + BigInt(part.replace(".", "")), 0n)).toBe(pence);
      for (const { place, part } of parts) expect(new Decimal(place.needWeighted).div(whole).times(pence.toString()).minus(part.replace(".", "")).abs().lessThan(1)).toBe(true);
    }));
    expect(shareByNeed(luton!, penceToPounds(125000000n)).map(({ place, part }) => [place.place, part])).toEqual([["Luton", "307973.41"], ["Milton Keynes", "368034.61"], ["Bedford", "233012.70"], ["Central Bedfordshire", "340979.28"]]);
  });
});
