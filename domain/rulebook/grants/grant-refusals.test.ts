import { expect, it } from "vitest";
import { grantsRules } from "../grants-rules";

it.each([
  ["taper", { years: [{ year: "2006/07", share: "1" }, { year: "2005/06", share: "1" }] }, "years[1].year", /2005\/06 stands after 2006\/07/],
  ["instalments", { startsOn: "2005-04-02" }, "startsOn", /1 days after it/],
  ["instalments", { count: 5 }, "count", /2 months are over/],
  ["sub-shares", { parts: [{ name: "A", share: "0.9" }] }, "parts", /are 1\/10 below it/],
  ["carry-forward-and-clawback", { share: null }, "share", /needs the share/],
  ["carry-forward-and-clawback", { carryForward: "pounds" }, "limit", /needs the amount/],
  ["match-funding", { share: "1" }, "share", /nothing for the grant/],
  ["usage-statement", { spend: [{ award: "On Track", service: "Play", amount: "5.00" }] }, "spend[0].award", /£5.00 is spent from "On Track"/],
  ["usage-statement", { spend: [{ award: "Teenage Pregnancy", service: "Advice", amount: "113000.01" }] }, "awards[1].carriedForward", /£0.01 more/],
  ["minimum-sub-share", { grant: "1000000000000.00" }, "grant", /at most £999,999,999,999.99/],
  ["minimum-sub-share", { spent: "1.005" }, "spent", /no more than two decimals/],
] as const)("the rule %s refuses %j at its field", (id, change, path, message) => {
  const rule = grantsRules.find((one) => one.id === id)!;
  expect(rule.answer({ ...(rule.examples[0]!.input as object), ...change })).toEqual({ ok: false, problems: [{ path, message: expect.stringMatching(message) as string }] });
});
