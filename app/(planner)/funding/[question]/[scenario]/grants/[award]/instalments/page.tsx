import type { Metadata } from "next";
import { financeHref } from "@/components/finance/finance-address";
import { errorAt, summaryFaults } from "@/components/finance/form-faults";
import { grantCrumbs } from "@/components/finance/grants/grant-crumbs";
import { InstalmentsTable } from "@/components/finance/grants/instalments-table";
import { MayChange } from "@/components/finance/may-change";
import { SaveChangesForm } from "@/components/finance/save-changes-form";
import { typedQuery } from "@/components/finance/typed-query";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { Radios } from "@/components/ui/radios";
import { instalmentChanges, instalmentPatterns, instalmentSum } from "@/domain/grants/instalment-changes";
import { formatPounds } from "@/domain/money/format-pounds";
import { applyChanges } from "@/domain/plan/change";
import type { Pounds } from "@/domain/plan/fields";
import type { FinancePageProps } from "../../../_components/load-finance";
import { loadAward } from "../../_components/load-award";

export const metadata: Metadata = { title: "Instalments" };

/** A year's instalments are laid down in one go, by a pattern, and looked at before they are saved. */
export default async function InstalmentsPage(props: FinancePageProps<{ readonly award: string }>) {
  const { me, scenario, place, award, source, search, today, isLatest } = await loadAward(props);
  const { plan, evaluation, scenarioId, version } = scenario;
  const query = typedQuery(search);
  const years = evaluation.years.filter((year) => (source.amounts[year] ?? "0.00") !== "0.00");
  const year = years.find((each) => each === query.text("year"));
  const every = instalmentPatterns.find((pattern) => String(pattern.every) === query.text("every"))?.every ?? 1;
  const paid = query.text("paid") === "in arrears" ? "in arrears" : "in advance";
  const amount = year === undefined ? null : (source.amounts[year] ?? ("0.00" as Pounds));
  const answer = year === undefined || amount === null ? null : instalmentChanges(plan, { awardId: award.id, year, amount, every, paid });
  const faults = answer !== null && !answer.ok ? answer.faults : [];
  const errorOf = errorAt(faults);
  const awardHref = financeHref(place, `/grants/${award.id}`);
  return (
    <>
      <PageHeading
        crumbs={grantCrumbs(place, scenario, { words: award.name, href: awardHref }, { words: "Instalments" })}
        title={`Instalments of ${award.name}`}
        lead={years.length === 0 ? `${award.name} gives nothing in the years of this plan, so there is nothing to pay in instalments.` : "Choose a year and how the funder pays. The parts always sum to the year; odd pence go to the first."}
      />
      <ErrorSummary faults={summaryFaults(faults)} />
      {answer?.ok === true && year !== undefined && amount !== null && (
        <section aria-label="What would be laid down">
          <InstalmentsTable year={year} amount={amount} instalments={instalmentSum(applyChanges(plan, answer.changes), award.id, year, amount)} today={today} changeHref={null} />
          {answer.replaced > 0 && <p>{answer.replaced === 1 ? `It takes the place of the one entered for ${year} so far.` : `They take the place of the ${answer.replaced} entered for ${year} so far.`}</p>}
          <MayChange roles={me.roles} isLatest={isLatest}>
            <SaveChangesForm scenarioId={scenarioId} baseVersion={version} changes={answer.changes} next={awardHref} defaultReason={`Instalments of ${award.name} in ${year}`}>Lay down {answer.count === 1 ? "one payment" : `${answer.count} instalments`} of {formatPounds(amount, "always")}</SaveChangesForm>
          </MayChange>
          <h2>Choose another pattern</h2>
        </section>
      )}
      {years.length > 0 && (
        <form method="get" className="ww-no-print">
          <Radios id="year" name="year" label="Which year?" inline error={errorOf("year")} defaultValue={year ?? years[0]} choices={years.map((each) => ({ value: each, words: `${each}, ${formatPounds(source.amounts[each] ?? ("0.00" as Pounds))}` }))} />
          <Radios id="every" name="every" label="How is it paid?" error={errorOf("every")} defaultValue={String(every)} choices={instalmentPatterns.map((pattern) => ({ value: String(pattern.every), words: pattern.words }))} />
          <Radios id="paid" name="paid" label="When?" inline defaultValue={paid} choices={[{ value: "in advance", words: "In advance" }, { value: "in arrears", words: "In arrears" }]} />
          <Button kind="secondary">See the instalments</Button>
        </form>
      )}
    </>
  );
}
