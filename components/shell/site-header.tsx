import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "./mark";
import { ServiceNavigation } from "./service-navigation";

interface SiteHeaderProps {
  /** The trust whose plan this is; null before signing in. */
  readonly trustName: string | null;
  /** The role of whoever is signed in, "Board member"; null when nobody is. People are shown by role, never by name. */
  readonly personRole: string | null;
  readonly organisationName: string | null;
  /** The form that signs out, given by the layout because only it knows how. */
  readonly signOut?: ReactNode;
  /** The path to mark in the navigation where the router cannot tell, as on an error page. */
  readonly current?: string;
}

/** The head of every page: our name, the trust, who is signed in, and the way to each part. */
export function SiteHeader({ trustName, personRole, organisationName, signOut, current }: SiteHeaderProps) {
  const isSignedIn = personRole !== null;
  return (
    <>
      <header className="ww-header">
        <div className="ww-container ww-header__inner">
          <Link className="ww-header__name" href="/"><Mark />Wherewithal</Link>
          {trustName !== null && <span className="ww-header__trust">{trustName}</span>}
          {isSignedIn && (
            <div className="ww-header__person">
              <span>{organisationName === null ? personRole : `${personRole}, ${organisationName}`}</span>
              {signOut}
            </div>
          )}
        </div>
      </header>
      {isSignedIn && (current === undefined ? <ServiceNavigation /> : <ServiceNavigation current={current} />)}
    </>
  );
}
