import { financeHref, type FinancePlace } from "@/components/finance/finance-address";
import { BeforeAndAfter } from "@/components/finance/grants/before-and-after";
import { pinsInWords } from "@/components/finance/grants/board-table";
import { errorAt, summaryFaults } from "@/components/finance/form-faults";
import { MayChange } from "@/components/finance/may-change";
import { PinForm } from "@/components/finance/grants/pin-form";
import { SaveChangesForm } from "@/components/finance/save-changes-form";
import type { TypedQuery } from "@/components/finance/typed-query";
import { Emphasised } from "@/components/scenarios/emphasised";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { Role } from "@/domain/access/roles";
import { type AllocationBoard, pinChanges, pinChoices } from "@/domain/grants/allocation-board";
import { formatPounds } from "@/domain/money/format-pounds";
import { applyChanges } from "@/domain/plan/change";
import { brokenInWords } from "@/domain/funding/broken-in-words";
import { mayNotPayInWords } from "@/domain/funding/may-not-pay-in-words";
import type { Evaluation } from "@/domain/plan/evaluation";
import type { Pounds } from "@/domain/plan/fields";
import type { Plan } from "@/domain/plan/plan";
import type { serverApi } from "@/trpc/server";

interface CellPanelProps {
  readonly api: Awaited<ReturnType<typeof serverApi>>;
  readonly roles: readonly Role[];
  readonly isLatest: boolean;
  readonly scenario: { readonly plan: Plan; readonly evaluation: Evaluation; readonly scenarioId: string; readonly version: number };
  readonly place: FinancePlace;
  readonly board: AllocationBoard;
  readonly query: TypedQuery;
}

/** The cell that was pressed: what it pays, and what a person may say of it; what that would do is worked out before it is saved. */
export async function CellPanel({ api, roles, isLatest, scenario, place, board, query }: CellPanelProps) {
  const row = board.rows.find(({ service }) => service.id === query.text("service"));
  const cell = row?.cells.find(({ source }) => source.id === query.text("source"));
  if (row === undefined || cell === undefined) return null;
  const { plan, evaluation, scenarioId, version } = scenario;
  const source = cell.source.collection === "awards" ? "awards" : "baseBudgets";
  const choice = pinChoices.find((each) => each === query.text("choice"));
  const needsAmount = choice === "exactly" || choice === "at least" || choice === "at most";
  const amount = needsAmount ? query.pounds("amount", "Enter how much, in pounds") : ("0.00" as Pounds);
  const reason = choice === undefined ? null : query.words("reason", "Say why, in a few words: it stands with the payment");
  if (amount?.startsWith("-")) query.fault("amount", "A payment cannot be less than nothing");
  const asked = choice === undefined || amount === null || reason === null || query.faults.length > 0 ? null : { year: board.year, source, sourceId: cell.source.id, serviceId: row.service.id, choice, amount, reason } as const;
  const changes = asked === null ? [] : pinChanges(plan, asked);
  const tried = changes.length === 0 ? null : await api.grants.tryChanges({ scenarioId, version, changes });
  // The preview of a payment names the clauses itself.
  const refused = tried === null ? mayNotPayInWords(plan, { sourceId: cell.source.id, serviceId: row.service.id, year: board.year }) : null;
  const hidden = { year: board.year, source: cell.source.id, service: row.service.id };
  return (
    <Panel id="cell" title={`${cell.source.name} pays ${formatPounds(cell.amount, "always")} for ${row.service.name} in ${board.year}`} subtitle={cell.pins.length > 0 ? `${pinsInWords(cell.pins)}: ${cell.pins.map(({ reason }) => reason).join("; ")}` : "The engine chose it"}>
      {refused !== null && <p className="ww-measure"><Emphasised>{refused}</Emphasised></p>}
      <MayChange roles={roles} isLatest={isLatest}>
        <ErrorSummary faults={summaryFaults(query.faults)} />
        {asked !== null && changes.length === 0 && <Notice kind="plain"><p>Nobody has said anything of this payment, so the engine chooses it already.</p></Notice>}
        {tried !== null && !tried.ok && <Notice kind="urgent" title="It cannot be said like this">{tried.problems.map(({ path, message }) => <p key={path}>{message}</p>)}</Notice>}
        {tried?.ok === true && (
          <>
            <BeforeAndAfter before={evaluation} after={tried.evaluation} />
            {tried.evaluation.brokenBounds.map((broken) => <p key={`${broken.id} ${broken.year}`}><Emphasised>{brokenInWords(applyChanges(plan, changes), broken)}</Emphasised></p>)}
            <SaveChangesForm scenarioId={scenarioId} baseVersion={version} changes={changes} next={financeHref({ questionId: place.questionId, scenarioId }, "/grants/board", { year: board.year })} defaultReason={reason ?? undefined}>Save what {cell.source.name} pays</SaveChangesForm>
          </>
        )}
        <PinForm query={query} hidden={hidden} amountNow={cell.amount} errorOf={errorAt(query.faults)} />
      </MayChange>
    </Panel>
  );
}
