import type { Line } from "../plan/plan";

/** What follows from who delivers, as matters to look at. Flags and never advice. Source: HMRC VATGPB6640. */
export interface VatFlag {
  readonly matter: "VAT" | "Employer" | "Contracts";
  readonly words: string;
}

const flags: Readonly<Record<Exclude<Line<"pools">["vatRegime"], null>, readonly VatFlag[]>> = {
  "local authority, section 33": [
    { matter: "VAT", words: "VAT on what the council buys for the fund may be recoverable under section 33 of the VAT Act 1994. The planner counts costs without it." },
    { matter: "Employer", words: "Staff whom the council employs come under its terms; staff of other partners stay with their employer or are seconded." },
    { matter: "Contracts", words: "Contracts that the council lets for the fund follow its contract standing orders." },
  ],
  "health, contracted-out services": [
    { matter: "VAT", words: "An NHS body recovers VAT only on the contracted-out services that the Treasury lists. VAT that it cannot recover is a cost of the fund: put it in as a cost line." },
    { matter: "Employer", words: "Staff whom the NHS body employs come under NHS terms and pensions; others stay with their employer or are seconded." },
    { matter: "Contracts", words: "Contracts that the NHS body lets for the fund follow its standing financial instructions." },
  ],
  agency: [
    { matter: "VAT", words: "Where one partner buys as agent of another, charges between them may themselves bear VAT. Each partner recovers by its own regime." },
    { matter: "Employer", words: "Each partner employs its own staff; the agent does not become their employer." },
    { matter: "Contracts", words: "Contracts name whose agent signs them; the principal stays bound." },
  ],
  none: [
    { matter: "VAT", words: "No recovery is counted on. VAT on what the fund buys is a cost: put it in as a cost line." },
    { matter: "Employer", words: "Nobody is employed for the fund unless the agreement says by whom." },
    { matter: "Contracts", words: "Say in the agreement which partner lets contracts." },
  ],
};

/** The matters that follow from a pool's VAT regime; one that says so where none is set. */
export const vatFlags = (regime: Line<"pools">["vatRegime"]): readonly VatFlag[] => (regime === null ? [{ matter: "VAT", words: "No VAT regime is set, so nobody knows whether VAT is a cost of the fund." }] : flags[regime]);
