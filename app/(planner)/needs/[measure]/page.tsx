import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { HowWorkedOut } from "@/components/rulebook/how-worked-out";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { StatRow } from "@/components/ui/stat-row";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { measureUnit } from "@/domain/needs/measure-unit";
import { orPage, serverApi } from "@/trpc/server";
import type { Outputs } from "@/trpc/types";
import { PolarityTag } from "../_components/polarity-tag";
import { spokenUpdate } from "../_components/spoken-update";
import { NeighbourLists } from "./_components/neighbour-lists";
import { SeriesChart } from "./_components/series-chart";

type Need = Outputs["needs"]["measure"];

interface MeasurePageProps {
  readonly params: Promise<{ measure: string }>;
}

/** The page and its title ask for the same measure; it is read once a request. */
const loadNeed = cache(async (measure: string): Promise<Need> => orPage((await serverApi()).needs.measure({ measure })));

export async function generateMetadata({ params }: MeasurePageProps): Promise<Metadata> {
  return { title: (await loadNeed(measureName((await params).measure))).measure.title };
}

/** The measure's own name as the address carries it; an address that cannot be decoded names nothing. */
function measureName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return notFound();
  }
}

/** One measure: its series, its comparators, its neighbours in each edition, and where it comes from. */
export default async function MeasurePage({ params }: MeasurePageProps) {
  const need = await loadNeed(measureName((await params).measure));
  const style = { unit: measureUnit(need.measure.unit, need.measure.title), decimalPlaces: need.measure.decimalPlaces };
  const { name, region } = need.area;
  return (
    <>
      <PageHeading
        crumbs={[{ words: "Needs", href: "/needs" }, { words: need.measure.topics[0] ?? "Topic", href: `/needs?topic=${encodeURIComponent(need.measure.topics[0] ?? "")}` }, { words: need.measure.title }]}
        title={need.measure.title}
        lead={leadOf(need)}
        actions={<PolarityTag words={need.polarityWords} />}
      />
      {need.caution !== null && <Notice kind="urgent" title="England’s figure is in doubt"><p>{need.caution}. It is shown as published and no difference from it is worked out.</p></Notice>}
      <StatRow
        stats={[
          { figure: need.own, words: `${name}, ${need.period}` },
          { figure: need.england.figure, words: `England, ${need.period}` },
          { figure: need.region.figure, words: `${region ?? "Region"}, ${need.period}` },
          { figure: need.neighbours.figure, words: `Mean of its neighbours. ${need.neighbours.basis}` },
        ]}
      />
      <SeriesChart
        title={changeSentence(need)}
        subtitle={`${need.measure.unit}, ${name}, ${need.series[0]?.period ?? ""} to ${need.period}`}
        series={need.series}
        names={{ own: name, region, england: "England" }}
        withEngland={need.england.whyNoDifference === null}
        withRegion={need.region.whyNoDifference === null}
        style={style}
      />
      <Panel title="Statistical neighbours" subtitle={<>Authorities the publisher finds most like this one. Their mean takes only those with a figure in the files brought in. <HowWorkedOut rule="neighbour-mean" about="Mean of its neighbours" /></>}>
        {need.editions.length === 0 ? <p>No list of neighbours has been brought in.</p> : <NeighbourLists editions={need.editions} area={name} />}
      </Panel>
      <Panel title="Method and source">
        <MethodAndSource need={need} />
      </Panel>
    </>
  );
}

function leadOf(need: Need): string {
  const { area, own, period } = need;
  if (!need.hasFigure) return `${area.name} has no figure for ${period}: ${own.replace("No figure: ", "")}.`;
  const differences = [need.england, need.region, need.neighbours].flatMap((comparison) => comparison.difference ?? []).map(lowerFirst);
  return differences.length === 0 ? `${area.name} stood at ${own} in ${period}.` : `${area.name} stood at ${own} in ${period}: ${differences.join(", ")}.`;
}

function changeSentence(need: Need): string {
  return need.change.whyNot === null ? `${need.area.name}: ${need.change.words}` : `${need.area.name}: no change is worked out, because ${lowerFirst(need.change.whyNot)}`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function MethodAndSource({ need }: { readonly need: Need }) {
  const { measure, runs } = need;
  return (
    <>
      <SummaryList
        rows={[
          { name: "What it counts", value: `${measure.unit}; ${measure.yearType.toLowerCase()}` },
          { name: "Source", value: `${measure.source}${measure.owner ? `; data of ${measure.owner}` : ""}` },
          { name: "Licence", value: measure.licence },
          { name: "Original", value: measure.link === null ? "Not stated" : <a href={measure.link} rel="noreferrer">The publisher’s own page</a> },
          { name: "Last update", value: spokenUpdate({ date: measure.lastUpdate, words: "Not stated" }) },
          { name: "Next update", value: <>{spokenUpdate(measure.nextUpdate)} {measure.nextUpdate.isOverdue && <Tag kind="problem">Newer figures are due</Tag>}</> },
          { name: "Brought in", value: runs.map((run) => `${run.fileName}, by ${run.appliedBy} on ${spokenUpdate({ date: run.appliedAt.slice(0, 10), words: run.appliedAt })}`).join("; ") },
          { name: "Comparison", value: "The gap between published figures of the same period. No confidence interval can be worked out from these files, so none of these gaps is called better or worse." },
        ]}
      />
      {measure.description !== "" && <p className="ww-measure ww-line">{measure.description}</p>}
      {measure.methodology !== "" && <p className="ww-measure ww-line">{measure.methodology}</p>}
    </>
  );
}
