import type { ReactNode } from "react";
import { Tag } from "./tag";

/** Stands wherever a figure is shown that no document states: demonstration costs must never pass for real ones. */
export function SyntheticTag({ children = "Costs are synthetic" }: { readonly children?: ReactNode }) {
  return <Tag kind="synthetic">{children}</Tag>;
}
