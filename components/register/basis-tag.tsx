import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { Tag } from "@/components/ui/tag";
import type { FactBasis } from "@/domain/register/words";

interface BasisTagProps {
  readonly basis: FactBasis;
  /** What of the row was made up, where it is not the whole: "Name is ours". */
  readonly madeUp?: string;
}

/** Says of a row that it was worked out or made up; what a document states needs no mark. */
export function BasisTag({ basis, madeUp = "Synthetic" }: BasisTagProps) {
  switch (basis) {
    case "stated":
      return null;
    case "derived":
      return <Tag kind="neutral">Worked out</Tag>;
    case "synthetic":
      return <SyntheticTag>{madeUp}</SyntheticTag>;
  }
}
