import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Two blocks beside each other on a wide screen, one under the other on a narrow one or on paper. */
export function Columns({ even = false, children }: { readonly even?: boolean; readonly children: ReactNode }) {
  return <div className={classNames("ww-columns", even && "ww-columns--even")}>{children}</div>;
}
