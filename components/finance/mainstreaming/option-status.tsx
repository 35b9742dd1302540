import { Tag } from "@/components/ui/tag";
import type { OptionEnd } from "@/domain/mainstreaming/weighed-option";

/** What became of an option, under its name; nothing while it is open. */
export function OptionStatus({ end }: { readonly end: OptionEnd | null }) {
  if (end === null) return null;
  return (
    <>
      <Tag kind={end.outcome === "adopted" ? "agreed" : "refused"}>{end.outcome === "adopted" ? "Adopted" : "Discarded"}</Tag>
      <span className="ww-table__note">{end.reason}</span>
    </>
  );
}
