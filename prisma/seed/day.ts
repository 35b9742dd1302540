/** The day written as "2005-04-01", as the database keeps days: midnight, universal time. */
export function day(text: string): Date {
  return new Date(`${text}T00:00:00.000Z`);
}
