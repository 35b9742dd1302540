import { Tag } from "@/components/ui/tag";

/** Which way the publisher says is good. It stands by every difference, which itself says only above or below. */
export function PolarityTag({ words }: { readonly words: string }) {
  return <Tag kind="neutral">{words}</Tag>;
}
