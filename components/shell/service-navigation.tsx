"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { isWithin, sections } from "./sections";

/** The way to each part. It is drawn on the server too, so it works without JavaScript. */
export function ServiceNavigation({ current }: { readonly current?: string }) {
  const pathname = usePathname();
  const path = current ?? pathname;
  return (
    <nav className="ww-navigation" aria-label="Parts of the planner">
      <div className="ww-container">
        <ul className="ww-navigation__list">
          {sections.map(({ words, href }) => (
            <li className="ww-navigation__item" key={href}>
              <Link className="ww-navigation__link" href={href} aria-current={path === href ? "page" : isWithin(path, href) ? "true" : undefined}>{words}</Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
