import Link from "next/link";

/** The foot of every page. Help stands in the same place everywhere. */
export function SiteFooter() {
  return (
    <footer className="ww-footer">
      <div className="ww-container">
        <ul className="ww-footer__list">
          <li><Link href="/glossary">Glossary</Link></li>
          <li><Link href="/rules">How the figures are worked out</Link></li>
          <li><Link href="/accessibility">Accessibility statement</Link></li>
          <li><Link href="/cookies">Cookies</Link></li>
        </ul>
        <p className="ww-footer__words">Wherewithal: what children need, who pays for it, and until when.</p>
      </div>
    </footer>
  );
}
