import { pounds, rate, say, type DocumentCell, type DocumentTable } from "../../documents/produced-document";
import { penceToPounds, poundsToPence } from "../../money/money";
import { sumPence } from "../../money/sum-pence";
import type { AccountFigures, PoolAccount } from "./pool-account";
import type { AccountSources } from "./account-sources";

type Row = DocumentTable["rows"][number];
const row = (cells: readonly DocumentCell[], isTotal = false): Row => ({ cells, isTotal });
const nothing = say("");

/** Budget and spending of each scheme so far, with its costs under it where asked. */
export function spendingTable(account: PoolAccount, sources: AccountSources, withLines: boolean): DocumentTable {
  return {
    is: "table", caption: "Budget and spending to date, in pounds", heads: ["Scheme", "Budget", "Profile to date", "Actual to date", "Committed"],
    rows: rowsOf(account, withLines, (figures, lines, forecast) => {
      const codes = lines.flatMap((line) => line.codes);
      return [pounds(figures.budget, sources.budget(lines.map(({ costLineId }) => costLineId))), pounds(figures.profileToDate, forecast), pounds(figures.actual, sources.ledger(codes)), pounds(figures.committed, sources.ledger(codes))];
    }, sources),
  };
}

/** What each scheme will have come to, and by how much that is over or under. */
export function forecastTable(account: PoolAccount, sources: AccountSources, withLines: boolean): DocumentTable {
  return {
    is: "table", caption: account.months === 12 ? "Outturn, in pounds" : `Forecast outturn ${account.onwards}, in pounds`, heads: ["Scheme", "Budget", account.months === 12 ? "Outturn" : "Forecast outturn", "Variance", "Per cent of budget"],
    rows: rowsOf(account, withLines, (figures, lines, forecast) => [
      pounds(figures.budget, sources.budget(lines.map(({ costLineId }) => costLineId))), pounds(figures.forecast, forecast), pounds(figures.variance, forecast), figures.varianceShare === null ? say("no budget") : rate(figures.varianceShare, forecast),
    ], sources),
  };
}

type CodedLine = { readonly costLineId: string; readonly codes: readonly string[] };

function rowsOf(account: PoolAccount, withLines: boolean, cells: (figures: AccountFigures, lines: readonly CodedLine[], forecast: string) => DocumentCell[], sources: AccountSources): Row[] {
  return [
    ...account.schemes.flatMap((scheme) => {
      const forecast = sources.forecast("services", scheme.serviceId);
      return [row([say(scheme.name), ...cells(scheme, scheme.lines, forecast)], withLines), ...(withLines ? scheme.lines.map((line) => row([say(line.name), ...cells(line, [line], forecast)])) : [])];
    }),
    row([say("The whole pool"), ...cells(account.total, account.schemes.flatMap(({ lines }) => lines), sources.forecast("pools", account.poolId))], true),
  ];
}

/** What was said of each scheme's variance. */
export const notesTable = (account: PoolAccount): DocumentTable => ({
  is: "table", caption: "Explanations, actions and risk", heads: ["Scheme", "Explanation", "Action", "Risk"],
  rows: account.schemes.map(({ name, note, variance }) => row([say(name), say(note?.explanation ?? (variance === "0.00" ? "On budget" : "Not explained yet")), say(note === null ? "" : (note.action ?? "None needed")), say(capitalised(note?.risk ?? ""))])),
});

/** What each partner owed and paid. */
export const contributionsTable = (account: PoolAccount, sources: AccountSources): DocumentTable => ({
  is: "table", caption: "Contributions, in pounds", heads: ["Contribution", "Due in the year", "Due to date", "Received", "Outstanding"],
  rows: account.contributions.map(({ baseBudgetId, name, partnerName, due, dueToDate, received, outstanding, receivedFrom, instalmentIds }) => {
    const own = `baseBudgets ${baseBudgetId} amount ${account.year}`;
    const dates = instalmentIds.length === 0 ? own : `instalments ${instalmentIds.join(" ")}`;
    const came = receivedFrom.is === "ledger" ? sources.ledger(receivedFrom.codes) : receivedFrom.ids.length === 0 ? own : `instalments ${receivedFrom.ids.join(" ")}`;
    return row([say(`${partnerName}: ${name}`), pounds(due, own), pounds(dueToDate, dates), pounds(received, came), pounds(outstanding, dates)]);
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

/** What each partner bears of what is shared, by which rule and clause; with several rules, what it bears in all. */
export function sharesTable({ poolId, outturn: { sharings, partners, toAgree } }: PoolAccount, sources: AccountSources): DocumentTable {
  const shared = sharings.filter(({ amount }) => amount !== "0.00");
  return {
    is: "table", caption: "What each partner bears, in pounds; below nought is returned to it", heads: ["Partner", "Of", "Rule and clause", "Bears"],
    rows: [
      ...shared.flatMap(({ level, name, model, clause, ruleId, parts, toAgree: open }) => {
        const rule = [say(level === "fund" ? "The whole pool" : name), say(`${capitalised(model)}. ${clause ?? "The pool’s own risk share"}`)];
        return [...parts.map((part) => row([say(part.name), ...rule, pounds(part.bears, sources.share(ruleId))])), ...(open === "0.00" ? [] : [row([say("To be agreed"), ...rule, pounds(open, sources.share(ruleId))])])];
      }),
      ...(shared.length === 1 ? [] : partners.map(({ name, bears }) => row([say(name), say("In all"), nothing, pounds(bears, sources.share(null))]))),
      row([say("Shared in all"), nothing, nothing, pounds(penceToPounds(sumPence([...partners.map(({ bears }) => poundsToPence(bears)), poundsToPence(toAgree)])), `risk-share pools ${poolId}`)], true),
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
