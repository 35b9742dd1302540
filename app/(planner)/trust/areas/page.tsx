import type { Metadata } from "next";
import { TrustPages } from "@/components/register/trust-pages";
import { PageHeading } from "@/components/ui/page-heading";
import { orPage, serverApi } from "@/trpc/server";
import { AreaTable } from "../_components/area-table";
import { PlaceList } from "../_components/place-list";

export const metadata: Metadata = { title: "Areas" };

/** The authority and its areas, with the districts they take in whole, the offices and the localities. */
export default async function AreasPage() {
  const areas = await orPage((await serverApi()).register.areas());
  const listed = areas.filter(({ tier }) => tier !== "locality" && tier !== "area_committee");
  const count = (tier: string) => areas.filter((area) => area.tier === tier).length;
  const parts = [[count("area"), "areas"], [count("district"), "districts"], [count("area_committee"), "area committees"], [count("locality"), "localities"]].filter(([number]) => number !== 0);
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Your board", href: "/" }, { words: "The trust", href: "/trust" }, { words: "Areas" }]}
        title="Areas and localities"
        lead={parts.length > 0 ? <>{parts.map(([number, name]) => `${number} ${name}`).join(", ")}.</> : "The documents treat the authority as one and divide it no further."}
      />
      <TrustPages current="/trust/areas" />
      <AreaTable areas={listed} />
      <PlaceList title="Localities" places={areas.filter(({ tier }) => tier === "locality")} />
      <PlaceList title="Area committees" places={areas.filter(({ tier }) => tier === "area_committee")} />
    </>
  );
}
