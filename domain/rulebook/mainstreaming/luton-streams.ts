/** One line with its amount in each year, as a rule's input takes it. */
export const lineByYear = (name: string, years: readonly string[], amounts: readonly string[]) => years.map((year, at) => ({ name, year, amount: amounts[at] ?? "0.00" }));

const years = ["2005/06", "2006/07", "2007/08", "2008/09"] as const;
const line = (name: string, ...amounts: readonly string[]) => lineByYear(name, years, amounts);

/** The lines of worked example WE-07: a service of £360,000.00 whose three grants end within three years. */
export const lutonStreams = {
  years,
  costs: [...line("Pay", "288000.00", "296496.00", "303908.40", "311506.11"), ...line("Non-pay", "72000.00", "73440.00", "74908.80", "76406.98")],
  grants: [...line("Children's Fund", "180000.00", "180000.00", "120000.00", "0.00"), ...line("On Track", "90000.00", "0.00", "0.00", "0.00"), ...line("Flying Start", "60000.00", "25150.68", "0.00", "0.00")],
  base: line("Base budget", "30000.00", "30000.00", "30000.00", "30000.00"),
};
