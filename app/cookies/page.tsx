import type { Metadata } from "next";
import { PlainFrame } from "@/components/shell/plain-frame";
import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, RowHead } from "@/components/ui/table-cells";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "Cookies" };

export default function CookiesPage() {
  return (
    <PlainFrame>
      <PageHeading title="Cookies" lead="We use three cookies, all of them needed to sign you in. There is nothing to accept and nothing to refuse, so you see no banner." />
      <DataTable caption="The cookies we set">
        <thead>
          <tr><ColumnHead>What it is for</ColumnHead><ColumnHead>Name</ColumnHead><ColumnHead>Kept</ColumnHead></tr>
        </thead>
        <tbody>
          <tr><RowHead>Shows that it is you who signed in</RowHead><td><code>wherewithal</code></td><td>Until you sign out, and twelve hours at the most</td></tr>
          <tr><RowHead>Shows that a form was sent from our own page</RowHead><td><code>next-auth.csrf-token</code></td><td>Until you close the browser</td></tr>
          <tr><RowHead>Brings you back to the page you came for after signing in</RowHead><td><code>next-auth.callback-url</code></td><td>Until you close the browser</td></tr>
        </tbody>
      </DataTable>
      <div className="ww-measure">
        <p>Over a secure connection a name may begin with <code>__Host-</code> or <code>__Secure-</code>, which makes the browser hold it to this service alone.</p>
        <h2>What we do not do</h2>
        <p>We count no visits, follow nobody to other sites, and load nothing from anyone else: every page, letter and picture comes from this service alone.</p>
        <h2>If you block cookies</h2>
        <p>The glossary, the accessibility statement and this page still work. Signing in does not, because nothing would tell us on the next page that you had done it.</p>
      </div>
    </PlainFrame>
  );
}
