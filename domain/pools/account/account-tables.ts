import { pounds, rate, say, type DocumentCell, type DocumentTable } from "../../documents/produced-document";
import type { AccountFigures, PoolAccount } from "./pool-account";
import type { AccountSources } from "./account-sources";

type Row = DocumentTable["rows"][number];
const row = (cells: readonly DocumentCell[], isTotal = false): Row => ({ cells, isTotal });
const nothing = say("");

/** Budget, spending, forecast and variance of each scheme, with its costs under it where asked. */
export function schemesTable(account: PoolAccount, sources: AccountSources, withLines: boolean): DocumentTable {
  const all = account.schemes.flatMap(({ lines }) => lines);
  return {
    is: "table", caption: "By scheme, in pounds", heads: ["Scheme", "Budget", "Profile to date", "Actual to date", "Committed", "Forecast outturn", "Variance", "Per cent of budget"],
    rows: [
      ...account.schemes.flatMap((scheme) => [
        row(figureCells(scheme.name, scheme, scheme.lines, "services", scheme.serviceId, sources)),
        ...(withLines ? scheme.lines.map((line) => row(figureCells(`– ${line.name}`, line, [line], "services", scheme.serviceId, sources))) : []),
      ]),
      row(figureCells("Pool", account.total, all, "pools", account.poolId, sources), true),
    ],
  };
}

function figureCells(name: string, figures: AccountFigures, lines: readonly { readonly costLineId: string; readonly codes: readonly string[] }[], collection: "services" | "pools", id: string, sources: AccountSources): DocumentCell[] {
  const [codes, forecast] = [lines.flatMap((line) => line.codes), sources.forecast(collection, id)];
  return [
    say(name), pounds(figures.budget, sources.budget(lines.map(({ costLineId }) => costLineId))), pounds(figures.profileToDate, forecast), pounds(figures.actual, sources.ledger(codes)), pounds(figures.committed, sources.ledger(codes)),
    pounds(figures.forecast, forecast), pounds(figures.variance, forecast), figures.varianceShare === null ? say("no budget") : rate(figures.varianceShare, forecast),
  ];
}

/** What was said of each scheme's variance. */
export const notesTable = (account: PoolAccount): DocumentTable => ({
  is: "table", caption: "Explanations, actions and risk", heads: ["Scheme", "Explanation", "Action", "Risk"],
  rows: account.schemes.map(({ name, note, variance }) => row([say(name), say(note?.explanation ?? (variance === "0.00" ? "On budget" : "Not explained yet")), say(note === null ? "" : (note.action ?? "None needed")), say(note?.risk ?? "")])),
});

/** What each partner owed and paid. */
export const contributionsTable = (account: PoolAccount, sources: AccountSources): DocumentTable => ({
  is: "table", caption: "Contributions, in pounds", heads: ["Contribution", "Partner", "Due in the year", "Due to date", "Received", "Outstanding"],
  rows: account.contributions.map(({ baseBudgetId, name, partnerName, due, dueToDate, received, outstanding, receivedFrom, instalmentIds }) => {
    const own = `baseBudgets ${baseBudgetId} amount ${account.year}`;
    const dates = instalmentIds.length === 0 ? own : `instalments ${instalmentIds.join(" ")}`;
    const came = receivedFrom.is === "ledger" ? sources.ledger(receivedFrom.codes) : receivedFrom.ids.length === 0 ? own : `instalments ${receivedFrom.ids.join(" ")}`;
    return row([say(name), say(partnerName), pounds(due, own), pounds(dueToDate, dates), pounds(received, came), pounds(outstanding, dates)]);
  }),
});

/** The steps of the agreement, in their order, with what each gives of the overspend. */
export const stepsTable = ({ outturn: { steps } }: PoolAccount, sources: AccountSources): DocumentTable => ({
  is: "table", caption: "What covers an overspend before partners do, in pounds", heads: ["Step", "Clause", "From", "Available", "Gives", "Still over"],
  rows: steps.flatMap(({ step, clause, sources: given, left }) => {
    const [first, ...others] = given.map(({ stepId, name, available, gives }) => [say(name), pounds(available, sources.step(stepId)), pounds(gives, sources.step(stepId))]);
    const head = [say(step.slice(0, 1).toUpperCase() + step.slice(1)), say(clause ?? "The pool nets across its schemes")];
    return [row([...head, ...(first ?? [nothing, nothing, nothing]), pounds(left, sources.step(given[0]?.stepId ?? null))]), ...others.map((cells) => row([nothing, nothing, ...cells, nothing]))];
  }),
});

/** What each rule shares out, and what each partner bears of it. */
export function sharesTable({ outturn: { sharings, partners, toAgree } }: PoolAccount, sources: AccountSources): DocumentTable {
  const shared = sharings.filter(({ amount }) => amount !== "0.00");
  return {
    is: "table", caption: "What each partner bears, in pounds; below nought is returned to it", heads: ["Shared", "Rule", "Clause", "Amount", ...partners.map(({ name }) => name), "To be agreed"],
    rows: [
      ...shared.map((sharing) => row([say(sharing.level === "fund" ? "The whole pool" : sharing.name), say(capitalised(sharing.model)), say(sharing.clause ?? "The pool’s own risk share"), pounds(sharing.amount, sources.share(sharing.ruleId)), ...sharing.parts.map(({ bears }) => pounds(bears, sources.share(sharing.ruleId))), pounds(sharing.toAgree, sources.share(sharing.ruleId))])),
      row([say("In all"), nothing, nothing, nothing, ...partners.map(({ bears }) => pounds(bears, sources.share(null))), pounds(toAgree, sources.share(null))], true),
    ],
  };
}

const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** From the opening to the closing balance. */
export function balanceTable({ balance, openingFrom }: PoolAccount, sources: AccountSources): DocumentTable {
  const line = (words: string, value: PoolAccount["balance"]["closing"], from = sources.account, isTotal = false): Row => row([say(words), pounds(value, from)], isTotal);
  return {
    is: "table", caption: "Income and expenditure of the year, in pounds", heads: ["", "Pounds"],
    rows: [
      line(openingFrom === null ? "Opening balance (no account of the year before)" : "Opening balance", balance.opening, sources.opening),
      line("Contributions of partners", balance.contributions), line("Grants and other money beside the pool", balance.otherIncome), line("Less expenditure, as forecast", balance.expenditure),
      line("Balance before sharing", balance.beforeSharing, sources.account, true),
      line("From the risk pool and uncommitted allocations", balance.fromSteps), line("From partners, less what is returned to them", balance.fromPartners),
      line("Closing balance", balance.closing, sources.account, true),
    ],
  };
}
