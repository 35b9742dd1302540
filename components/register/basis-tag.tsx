import { SyntheticTag } from "@/components/ui/synthetic-tag";
import { Tag } from "@/components/ui/tag";
import type { FactBasis } from "@/domain/register/words";

/** Says of a row that it was worked out or made up; what a document states needs no mark. */
export function BasisTag({ basis }: { readonly basis: FactBasis }) {
  switch (basis) {
    case "stated":
      return null;
    case "derived":
      return <Tag kind="neutral">Worked out</Tag>;
    case "synthetic":
      return <SyntheticTag>Synthetic</SyntheticTag>;
  }
}
