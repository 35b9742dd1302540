import type { Line, Plan } from "../plan/plan";

type Section = Line<"agreementSections">["section"];

/** The parts of an agreement in the order of SI 2000/617, regulation 7(3)(a) to (g), then those that partners add. */
export const agreementParts: readonly { readonly section: Section; readonly title: string; readonly letter: string | null }[] = [
  { section: "aims and outcomes", title: "Agreed aims and outcomes", letter: "a" },
  { section: "contributions and how they vary", title: "Contributions and how they may be varied", letter: "b" },
  { section: "functions covered", title: "Functions covered", letter: "c" },
  { section: "persons and kinds of services", title: "Persons and kinds of services", letter: "d" },
  { section: "staff, goods, services and accommodation", title: "Staff, goods, services and accommodation", letter: "e" },
  { section: "duration, review, variation and termination", title: "Duration, review, variation and termination", letter: "f" },
  { section: "management, monitoring and host", title: "Management, monitoring and host", letter: "g" },
  { section: "VAT", title: "VAT", letter: null },
  { section: "risk share", title: "Risk share", letter: null },
  { section: "virement", title: "Virement", letter: null },
  { section: "exit", title: "Exit", letter: null },
];

export interface CheckedPart {
  readonly section: Section;
  readonly title: string;
  /** Of regulation 7(3); null for a part that partners add. */
  readonly letter: string | null;
  /** The line of the plan; null while nothing is written. */
  readonly lineId: string | null;
  readonly text: string | null;
}

export interface CheckedAgreement {
  readonly parts: readonly CheckedPart[];
  /** The mandatory parts that are not written yet. */
  readonly missing: readonly CheckedPart[];
  readonly isComplete: boolean;
}

/** An agreement held against the parts that the regulation asks for. Source: SI 2000/617, regulation 7(3). */
export function checkAgreement(plan: Plan, poolId: string): CheckedAgreement {
  const parts = agreementParts.map((part): CheckedPart => {
    const line = plan.agreementSections.find((each) => each.poolId === poolId && each.section === part.section);
    return { ...part, lineId: line?.id ?? null, text: line?.text ?? null };
  });
  const missing = parts.filter(({ letter, lineId }) => letter !== null && lineId === null);
  return { parts, missing, isComplete: missing.length === 0 };
}
