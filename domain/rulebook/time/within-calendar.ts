import { RuleRefusal } from "../rule-refusal";

/** Counts days, and refuses in the field's own words a date for which the calendar has no bank holidays. */
export function withinCalendar<Days>(path: string, count: () => Days): Days {
  try {
    return count();
  } catch (error) {
    if (error instanceof RangeError) throw new RuleRefusal(path, `${error.message}. Choose dates within those years`);
    throw error;
  }
}
