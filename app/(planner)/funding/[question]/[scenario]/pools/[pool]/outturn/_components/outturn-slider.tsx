"use client";

import { type ReactNode, useMemo, useState, useSyncExternalStore } from "react";
import type { FinancePlace } from "@/components/finance/finance-address";
import { bearingInWords, outturnSentence } from "@/components/finance/pools/outturn-words";
import { OutturnView } from "@/components/finance/pools/outturn-view";
import { keptVersion } from "@/components/finance/pools/pool-address";
import { Button } from "@/components/ui/button";
import type { Crumb } from "@/components/ui/breadcrumbs";
import { MoneyField } from "@/components/ui/money-field";
import { PageHeading } from "@/components/ui/page-heading";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import { readTypedPounds } from "@/domain/money/read-typed-pounds";
import type { Pounds } from "@/domain/plan/fields";
import type { OnlyPool } from "@/domain/pools/only-pool";
import { outturnsAtTotal } from "@/domain/pools/outturns-at";
import { poolOutturn } from "@/domain/pools/pool-outturn";

interface OutturnSliderProps extends OnlyPool {
  readonly poolId: string;
  readonly name: string;
  readonly hostName: string;
  readonly manager: string | null;
  readonly year: FinancialYear;
  readonly place: FinancePlace;
  readonly crumbs: readonly Crumb[];
  readonly asAt: string;
  /** The outturns of the address, line by line. */
  readonly outturns: readonly (readonly [string, Pounds])[];
  readonly typed: string;
  readonly error: string | undefined;
  /** The way to the other pages, and the form for schemes: what does not move. */
  readonly pages: ReactNode;
  readonly children: ReactNode;
}

const never = () => () => undefined;
/** A slider that nothing hears would be in the way: it is drawn once the page can answer it. */
const useCanAnswer = (): boolean => useSyncExternalStore(never, () => true, () => false);

/** The outturn of a fund as an amount to type or to slide; the same sums in the browser as on the server. */
export function OutturnSlider({ plan, evaluation, poolId, name, hostName, manager, year, place, crumbs, asAt, outturns, typed: first, error, pages, children }: OutturnSliderProps) {
  const canAnswer = useCanAnswer();
  const [typed, setTyped] = useState(first);
  const [moved, setMoved] = useState<Pounds | null>(null);
  const asked = useMemo(() => (moved === null ? new Map(outturns) : outturnsAtTotal(plan, evaluation, poolId, year, moved)), [moved, outturns, plan, evaluation, poolId, year]);
  const outturn = useMemo(() => poolOutturn({ plan, evaluation, poolId, year, outturns: asked }), [plan, evaluation, poolId, year, asked]);
  const budget = poundsToPence(outturn.budget) / 100n;
  const [least, most] = [(budget * 8n) / 10n, (budget * 12n) / 10n];
  const sentence = outturnSentence(outturn, name);

  function move(text: string) {
    setTyped(text);
    const read = readTypedPounds(text);
    if (read.ok && poundsToPence(read.pounds) >= 0n) setMoved(read.pounds);
  }

  return (
    <>
      <PageHeading crumbs={crumbs} title={sentence} lead={bearingInWords(outturn)} aside={`As at ${asAt}`} />
      {pages}
      {moved !== null && <p role="status" className="ww-visually-hidden">{sentence}. {bearingInWords(outturn)}</p>}
      <form method="get" className="ww-no-print" noValidate>
        {Object.entries({ ...keptVersion(place), year }).map(([field, value]) => <input key={field} type="hidden" name={field} value={value} />)}
        <div className="ww-outturn__asked">
          <MoneyField id="total" name="total" label={`What if the fund spends in ${year}`} hint={`The budget is ${formatPounds(outturn.budget, "always")}. Each cost moves in proportion.`} value={typed} onChange={(event) => move(event.currentTarget.value)} error={error} />
          <Button kind="secondary">Show who bears what</Button>
        </div>
        {canAnswer && budget > 0n && (
          <>
            <input className="ww-outturn__range" type="range" aria-label="Outturn of the fund" aria-valuetext={formatPounds(outturn.outturn)} min={String(least)} max={String(most)} step={String(budget >= 100_000n ? 1000 : 10)} value={String(poundsToPence(outturn.outturn) / 100n)} onChange={(event) => move(penceToPounds(BigInt(event.currentTarget.value) * 100n))} />
            <p className="ww-outturn__ends" aria-hidden="true"><span>{formatPounds(penceToPounds(least * 100n))}</span><span>{formatPounds(penceToPounds(most * 100n))}</span></p>
          </>
        )}
      </form>
      {children}
      <OutturnView outturn={outturn} hostName={hostName} manager={manager} place={place} />
    </>
  );
}
