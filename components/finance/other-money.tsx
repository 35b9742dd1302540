import Link from "next/link";

const ways = [
  { href: "/funding/published-grants", words: "Grants that funders publish", about: "read from their 360Giving files, edition by edition" },
  { href: "/funding/base-budgets", words: "Base budgets from the revenue outturn", about: "what the council spends, as it was returned" },
  { href: "/funding/contribution-key", words: "A key for contributions", about: "shares from need-weighted populations" },
] as const;

/** Money that stands outside the board's own plans, and the ways to bring it in. */
export function OtherMoney() {
  return (
    <section aria-labelledby="other-money" className="ww-measure">
      <h2 id="other-money">Money outside the plans</h2>
      <ul>{ways.map(({ href, words, about }) => <li key={href}><Link href={href}>{words}</Link>, {about}</li>)}</ul>
    </section>
  );
}
