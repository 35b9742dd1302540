import type { Metadata } from "next";
import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { orPage, serverApi } from "@/trpc/server";
import { NeedsFilter } from "./_components/needs-filter";
import { NeedsTable } from "./_components/needs-table";

export const metadata: Metadata = { title: "Needs" };

interface NeedsPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const orders = ["topic", "measure", "update"] as const;

/** What the figures say of the trust's children, measure by measure, from the figures brought in. */
export default async function NeedsPage({ searchParams }: NeedsPageProps) {
  const asked = await searchParams;
  const topic = typeof asked.topic === "string" && asked.topic !== "" ? asked.topic.slice(0, 100) : null;
  const order = orders.find((one) => one === asked.order) ?? "topic";
  const { area, topics, topic: shown, hasAllTopics, edition, rows } = await orPage((await serverApi()).needs.overview({ topic, order }));
  if (!area) return <NoFigures />;
  const own = rows.filter((row) => row.hasFigure).length;
  return (
    <>
      <PageHeading
        title={`Needs in ${area.name}`}
        lead={`${own} of ${rows.length} measures have a figure for ${area.name}. Each stands beside England, ${area.region ?? "its region"} and its statistical neighbours at the same period.`}
        actions={<ButtonLink href="/needs/spending" kind="secondary">What is spent today</ButtonLink>}
        aside="Source: Department for Education, Local Authority Interactive Tool, Open Government Licence v3.0"
      />
      <NeedsFilter topics={topics} topic={shown} order={order} hasAllTopics={hasAllTopics} />
      <Details summary="How to read the differences">
        <p>A difference is the gap between two published figures and no more: the files carry no counts to work out a confidence interval from, so a gap may be chance. The words say above or below; the tag beside each measure says which way its publisher holds to be good, if either.</p>
        <p>A budget or a number of children is not compared, because England’s is the total of all authorities and a neighbour may be twice the size. Quartile and rank need the figures of all authorities and are not shown.</p>
        <p>“Missing or suppressed” is the publisher’s dash: there is a cell and it may not be shown, or was never filled. “Not in this file” means that the figures brought in do not hold that area and period at all.</p>
      </Details>
      {rows.length === 0 ? (
        <EmptyState title="No measures in this topic" action={<Link href="/needs">Show all topics</Link>}>The figures held have no topic of that name. Choose another above.</EmptyState>
      ) : (
        <NeedsTable area={area} edition={edition} rows={rows} byTopic={order === "topic"} />
      )}
    </>
  );
}

function NoFigures() {
  return (
    <>
      <PageHeading title="Needs" />
      <EmptyState title="No official figures have been brought in">
        An administrator of this machine brings them in from the published files, with a dry run first: npm run import -- lait, followed by the file.
      </EmptyState>
    </>
  );
}
