/**
 * The calendar month of an instant in a time zone, as "YYYY-MM".
 * @param timeZone IANA name such as "Asia/Jakarta".
 * @throws RangeError for an unknown time zone or an invalid date.
 */
export function monthIn(timeZone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit" }).formatToParts(at);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}`;
}
