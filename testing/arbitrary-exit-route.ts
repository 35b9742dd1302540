import fc from "fast-check";
import { exitRouteAsk, type ExitRouteAsk } from "@/domain/mainstreaming/exit-route-ask";
import { headroomKinds } from "@/domain/mainstreaming/taper-to-headroom";
import { penceToPounds } from "@/domain/money/money";

const pence = (most: number): fc.Arbitrary<string> => fc.bigInt({ min: 0n, max: BigInt(most) }).map(penceToPounds);
const post = (side: "before" | "after", salary: string) => ({ side, name: "Manager", number: "1.5", salary, onCost: "0.24", overhead: "0.1", index: null });

/** What every route asks, for a plan of `arbitraryPlan`; give the fields a test is about. */
export const askedOf = (more: object = {}) => ({
  id: "exit", name: "The project", serviceId: "family", awardId: null, effectiveOn: "2006-04-01", partnerId: "council", firstYear: "whole",
  redundancies: 0, redundancyPayment: "7190.00", oneOffCost: "0.00", basis: "synthetic", reason: "The board agreed", ...more,
});

/** Reads an ask that a test takes for sound. */
export const anAsk = (more: object): ExitRouteAsk => exitRouteAsk.parse(askedOf(more));

const routeFields: fc.Arbitrary<object> = fc.oneof(
  fc.constantFrom("full mainstream", "transfer to a partner", "stop").map((route) => ({ route })),
  fc.constantFrom("0", "1", "2/3", "0.333").map((share) => ({ route: "partial mainstream", share })),
  fc.record({ headroomIs: fc.constantFrom(...headroomKinds), amounts: fc.array(pence(2_000_000), { minLength: 3, maxLength: 3 }) }).map(({ headroomIs, amounts }) => ({
    route: "taper", headroomIs, headroom: amounts.map((amount, at) => ({ year: ["2005/06", "2006/07", "2007/08"][at], amount })),
  })),
  fc.record({ saving: fc.nat({ max: 9_000 }) }).map(({ saving }) => ({ route: "merge", posts: [post("before", "9000.00"), post("after", `${9_000 - saving}.00`)] })),
  pence(3_000_000).map((contractPrice) => ({ route: "transfer to the voluntary sector", providerId: "trust", contractPrice })),
  fc.record({ amount: pence(3_000_000), endsOn: fc.constantFrom(null, "2007-08-31", "2008-03-31") }).map((award) => ({ route: "other external funding", award: { ...award, name: "Lottery", funder: "A fund", certainty: "provisional" } })),
  pence(900_000).map((income) => ({ route: "charge or trade", income })),
  fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })).map(([one, other]) => ({ route: "pool", contributions: [{ partnerId: "council", weight: one + 1 }, { partnerId: "trust", weight: other }] })),
);

/** Any route out of any project of an `arbitraryPlan`: the whole service or one award. `awardIds` are those of the plan. */
export const arbitraryAsk = (awardIds: readonly string[]): fc.Arbitrary<ExitRouteAsk> =>
  fc
    .record({
      serviceId: fc.constantFrom("early", "family", "school"), awardId: fc.constantFrom(null, ...awardIds), effectiveOn: fc.constantFrom("2005-04-01", "2006-04-01", "2006-09-01", "2008-02-29"),
      firstYear: fc.constantFrom("whole", "by days"), redundancies: fc.nat({ max: 4 }), oneOffCost: fc.constantFrom("0.00", "1234.56"), fields: routeFields,
    })
    .map(({ fields, ...asked }) => anAsk({ ...asked, ...fields }));
