import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface NoticeProps {
  /** `urgent` has a red bar, `information` a teal one, `plain` a grey one; the words carry the meaning. */
  readonly kind?: "urgent" | "information" | "plain";
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** True when the notice appears in answer to something the person did, so that it is read out. */
  readonly announce?: boolean;
}

/** A short statement set apart by a bar: a warning, a result, a remark. */
export function Notice({ kind = "information", title, children, announce = false }: NoticeProps) {
  return (
    <div className={classNames("ww-notice", kind !== "information" && `ww-notice--${kind}`)} role={announce ? (kind === "urgent" ? "alert" : "status") : undefined}>
      {title !== undefined && <h2 className="ww-notice__title">{title}</h2>}
      {children}
    </div>
  );
}
