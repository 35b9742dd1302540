import Link from "next/link";
import type { ReactNode } from "react";
import type { ButtonKind } from "./button";
import { classNames } from "./class-names";

interface ButtonLinkProps {
  readonly href: string;
  readonly kind?: ButtonKind;
  readonly children: ReactNode;
  /** True for a file: the browser saves it instead of going there. */
  readonly download?: boolean;
}

/** A link that starts a piece of work and so looks like a button. It stays a link: it only goes somewhere. */
export function ButtonLink({ href, kind = "primary", children, download = false }: ButtonLinkProps) {
  const className = classNames("ww-button", `ww-button--${kind}`);
  if (download) return <a href={href} className={className} download>{children}</a>;
  return <Link href={href} className={className}>{children}</Link>;
}
