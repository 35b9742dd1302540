import type { RuleExample } from "../rule";

type Model = "own risk" | "pro rata" | "pro rata with cap" | "fixed-share line" | "variable-share line" | "host bears";
interface Ask {
  readonly variance: string;
  readonly model: Model;
  readonly basis?: "cash only" | "cash and in kind";
  readonly host?: string;
  readonly residual?: "to the host" | "redistributed to the uncapped" | "needs agreement";
  readonly capsOn?: "overspends only" | "overspends and underspends";
}
interface PartnerAsk {
  readonly cash: string;
  readonly inKind?: string;
  readonly capShare?: string;
  readonly capPounds?: string;
  readonly ownVariance?: string;
  readonly lineShare?: string;
}

const names = ["Council", "Primary care trust", "Youth offending team"];

/** Writes an example in full: a field that is not named is empty, as it is in the form. */
function example(reference: string | null, title: string, ask: Ask, partners: readonly PartnerAsk[], parts: readonly (readonly string[])[], toAgree = "0.00"): RuleExample {
  const inputPartners = partners.map((partner, place) => ({ name: names[place], inKind: "0.00", capShare: null, capPounds: null, ownVariance: null, lineShare: null, ...partner }));
  const outputPartners = parts.map(([before, cap, bears], place) => ({ name: names[place], before, cap: cap === "" ? null : cap, bears }));
  return { reference, title, input: { basis: "cash only", host: null, residual: null, capsOn: null, ...ask, partners: inputPartners }, output: { partners: outputPartners, toAgree } };
}

const trust: PartnerAsk[] = [{ cash: "1250000.00" }, { cash: "830000.00" }, { cash: "120000.00" }];
const twoPerCent = trust.map((partner) => ({ ...partner, capShare: "0.02" }));
const oneCap = trust.map((partner, place) => (place === 2 ? { ...partner, capPounds: "2000.00" } : partner));
const equal: PartnerAsk[] = [{ cash: "100000.00" }, { cash: "100000.00" }, { cash: "100000.00" }];
const uncapped = (...parts: string[]) => parts.map((part) => [part, "", part]);
const capped = { model: "pro rata with cap", capsOn: "overspends only" } as const;

export const riskShareExamples: readonly RuleExample[] = [
  example("WE-08", "An overspend shared by three contributions", { variance: "47321.57", model: "pro rata" }, trust, uncapped("26887.25", "17853.14", "2581.18")),
  example("WE-08b", "The same contributions, another overspend", { variance: "47321.01", model: "pro rata" }, trust, uncapped("26886.94", "17852.93", "2581.14")),
  example("WE-09", "An underspend returned to equal partners", { variance: "-10000.01", model: "pro rata" }, equal, uncapped("-3333.34", "-3333.34", "-3333.33")),
  example("WE-10", "A cap of 2% of each contribution, the host bears what is left", { variance: "60000.00", ...capped, residual: "to the host", host: "Council" }, twoPerCent,
    [["34090.91", "25000.00", "41000.00"], ["22636.36", "16600.00", "16600.00"], ["3272.73", "2400.00", "2400.00"]]),
  example("WE-11", "One partner capped at £2,000, the host bears what is left", { variance: "47321.57", ...capped, residual: "to the host", host: "Council" }, oneCap,
    [["26887.25", "", "27468.43"], ["17853.14", "", "17853.14"], ["2581.18", "2000.00", "2000.00"]]),
  example("WE-11", "The same cap, the others bear what is left by their contributions", { variance: "47321.57", ...capped, residual: "redistributed to the uncapped" }, oneCap,
    [["26887.25", "", "27236.52"], ["17853.14", "", "18085.05"], ["2581.18", "2000.00", "2000.00"]]),
  example("WE-33", "A contribution in kind counts where the agreement says so", { variance: "47321.57", model: "pro rata", basis: "cash and in kind" },
    [{ cash: "1250000.00", inKind: "50000.00" }, { cash: "830000.00" }, { cash: "120000.00" }], uncapped("27341.35", "17456.40", "2523.82")),
  example("WE-33", "The same contribution in kind left out", { variance: "47321.57", model: "pro rata" },
    [{ cash: "1250000.00", inKind: "50000.00" }, { cash: "830000.00" }, { cash: "120000.00" }], uncapped("26887.25", "17853.14", "2581.18")),
  example(null, "What lies above the caps waits for agreement", { variance: "60000.00", ...capped, residual: "needs agreement" }, twoPerCent,
    [["34090.91", "25000.00", "25000.00"], ["22636.36", "16600.00", "16600.00"], ["3272.73", "2400.00", "2400.00"]], "16000.00"),
  example(null, "An underspend is returned beyond the caps when they hold for overspends only", { variance: "-60000.00", ...capped, residual: "needs agreement" }, twoPerCent,
    [["-34090.91", "", "-34090.91"], ["-22636.36", "", "-22636.36"], ["-3272.73", "", "-3272.73"]]),
  example(null, "Caps on underspends too: the rest of the underspend waits for agreement", { variance: "-60000.00", model: "pro rata with cap", capsOn: "overspends and underspends", residual: "needs agreement" }, twoPerCent,
    [["-34090.91", "25000.00", "-25000.00"], ["-22636.36", "16600.00", "-16600.00"], ["-3272.73", "2400.00", "-2400.00"]], "-16000.00"),
  example(null, "Own risk: each partner keeps what its own schemes over- or underspent", { variance: "15000.00", model: "own risk" },
    [{ cash: "300000.00", ownVariance: "25000.00" }, { cash: "100000.00", ownVariance: "-10000.00" }], uncapped("25000.00", "-10000.00")),
  example(null, "A fixed-share line: an overspend leaves the other partner's contribution as it is", { variance: "30000.00", model: "fixed-share line", host: "Council" },
    [{ cash: "240000.00" }, { cash: "160000.00" }], uncapped("30000.00", "0.00")),
  example(null, "A variable-share line: an underspend is shared by the line's profile, not by contributions", { variance: "-10000.00", model: "variable-share line" },
    [{ cash: "240000.00", lineShare: "0.5" }, { cash: "160000.00", lineShare: "1/2" }], uncapped("-5000.00", "-5000.00")),
  example(null, "The host bears all", { variance: "47321.57", model: "host bears", host: "Primary care trust" }, trust, uncapped("0.00", "47321.57", "0.00")),
];
