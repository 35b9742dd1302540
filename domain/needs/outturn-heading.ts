/** The seven columns of money the revenue outturn collects for each service line. */
export type OutturnColumn = "employees" | "running" | "total" | "fees" | "otherIncome" | "income" | "net";

/** The parts of the return: a line's place decides which total it may be added into. */
export type OutturnPart = "children" | "adults" | "public health" | "memorandum";

/**
 * One heading of the return taken apart. `line` is the service line as printed. An `of which` line and an
 * `included above` line are parts of another line and are never added to a total a second time.
 */
export type OutturnHeading = {
  readonly line: string;
  readonly column: OutturnColumn;
  readonly part: OutturnPart;
  readonly isOfWhich: boolean;
  readonly isTotal: boolean;
};

const columnOf: Readonly<Record<string, OutturnColumn>> = {
  "Employees (C1)": "employees",
  "Running Expenses (C2)": "running",
  "Total Expenditure (C3 = C1 + C2)": "total",
  "Sales, Fees and Charges (C4)": "fees",
  "Other Income (C5)": "otherIncome",
  "Total Income (C6 = C4 + C5)": "income",
  "Net Current Expenditure (C7 = C3 - C6)": "net",
};

/**
 * Takes a heading apart, "Children's social care - Children Looked After of which fostering services - Employees
 * (C1)"; gives null for one of another shape, such as the agency staff memorandum items. Curly apostrophes and long
 * dashes are read as plain ones to find the column and part, and left as printed in `line`.
 */
export function parseOutturnHeading(heading: string): OutturnHeading | null {
  const printed = heading.trim();
  const cut = printed.lastIndexOf(" - ", plainMarks(printed).lastIndexOf("(C"));
  const netCut = plainMarks(printed).lastIndexOf(" - Net Current Expenditure");
  const at = netCut >= 0 ? netCut : cut;
  if (at <= 0) return null;
  const column = columnOf[plainMarks(printed.slice(at + 3))];
  if (!column) return null;
  const line = printed.slice(0, at).trim();
  const plain = plainMarks(line);
  const isTotal = plain.startsWith("TOTAL ");
  return { line, column, part: partOf(plain), isOfWhich: / of which /i.test(plain) || plain.startsWith("Subcategory:") || /^Social support: Support for carer - /.test(plain), isTotal };
}

function partOf(plain: string): OutturnPart {
  if (/\((included above )?(included )?within total/i.test(plain)) return "memorandum";
  if (plain.startsWith("Children's social care") || plain.startsWith("TOTAL CHILDREN")) return "children";
  if (/^(Sexual health|NHS health check|Health protection|National child measurement|Public health advice|Obesity|Physical activity|Substance misuse|Smoking|Children 5-19 public health|Miscellaneous public health|Health at work|Public mental health|TOTAL PUBLIC HEALTH)/.test(plain)) return "public health";
  return "adults";
}

/** The text with curly apostrophes made straight and long dashes made hyphens, so that two spellings of one heading meet. */
export function plainMarks(text: string): string {
  return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u2013\u2014]/g, "-").replace(/\s+/g, " ");
}

/** One council's name without its kind: "Luton UA" and "Luton" are one place, and so are "Leicester City UA" and "Leicester". */
export function placeName(name: string): string {
  return plainMarks(name).replace(/ (UA|CC|MBC|MDC|BC|DC)$/, "").replace(/ City$/, "").trim();
}
