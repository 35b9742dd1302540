import type { Metadata } from "next";
import { TrustPages } from "@/components/register/trust-pages";
import { PageHeading } from "@/components/ui/page-heading";
import { orPage, serverApi } from "@/trpc/server";
import { AnswersTo } from "../_components/answers-to";
import { BodyTable } from "../_components/body-table";
import { OrganisationTable } from "../_components/organisation-table";
import { SuccessionList } from "../_components/succession-list";

export const metadata: Metadata = { title: "Bodies" };

/** Who recommends, who decides, who sits where, and who followed whom. */
export default async function BodiesPage() {
  const { bodies, organisations, successions } = await orPage((await serverApi()).register.bodies());
  const deciding = bodies.filter(({ power }) => power === "statutory").length;
  const recommending = bodies.filter(({ power }) => power === "recommending").length;
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Your board", href: "/" }, { words: "The trust", href: "/trust" }, { words: "Bodies" }]}
        title="Who recommends, and who decides"
        lead={<>{deciding === 1 ? "One body decides" : `${deciding} bodies decide`} by law; {recommending === 1 ? "one recommends" : `${recommending} recommend`}. A recommendation takes effect only when those who decide agree.</>}
      />
      <TrustPages current="/trust/bodies" />
      <AnswersTo bodies={bodies} />
      <BodyTable bodies={bodies} />
      <SuccessionList bodies={bodies} organisations={organisations} successions={successions} />
      <OrganisationTable organisations={organisations} />
    </>
  );
}
