import type { Metadata } from "next";
import { DataTable } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import { PageHeading } from "@/components/ui/page-heading";
import { Tag } from "@/components/ui/tag";
import { orPage, serverApi } from "@/trpc/server";
import { AccountActions } from "./_components/account-actions";
import { AddAccountForm } from "./_components/add-account-form";

export const metadata: Metadata = { title: "Who may sign in" };

/** The administrator's page: everybody who may sign in, what they may do, and letting them in no longer. */
export default async function AccountsPage() {
  const { accounts, organisations } = await orPage((await serverApi()).accounts.list());
  return (
    <>
      <PageHeading crumbs={[{ words: "Your board", href: "/" }, { words: "Who may sign in" }]} title="Who may sign in" lead="A change of role and a disablement end the person’s session at their next request." />
      <DataTable caption={`${accounts.length} accounts`}>
        <thead><tr><th scope="col">Who</th><th scope="col">Organisation</th><th scope="col">Roles</th><th scope="col">State</th><th scope="col">Change</th></tr></thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <th scope="row">{account.roleTitle}<br /><span className="ww-small ww-muted">{account.email}</span></th>
              <td>{account.organisationName}</td>
              <td>{account.roles.join(", ")}</td>
              <td><Tag kind={account.disabledAt === null ? "agreed" : "refused"}>{account.disabledAt === null ? "May sign in" : "Disabled"}</Tag></td>
              <td>{account.isOwn ? <span className="ww-muted">Your own</span> : <AccountActions account={account} />}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <Panel title="Add somebody"><AddAccountForm organisations={organisations} /></Panel>
    </>
  );
}
