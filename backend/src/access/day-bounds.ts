const DAY_MS = 24 * 60 * 60 * 1000;

/** The instant at which a calendar day (`YYYY-MM-DD`) begins in an IANA zone without summer time, as Indonesia's are. */
function startOf(day: string, timezone: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`);
  const offset = new Intl.DateTimeFormat("en", { timeZone: timezone, timeZoneName: "longOffset" })
    .formatToParts(midnight)
    .find(({ type }) => type === "timeZoneName")?.value.replace("GMT", "");
  return new Date(`${day}T00:00:00${offset || "Z"}`);
}

/** Days, both included, as instants: from inclusive, to exclusive. What isn't given isn't bounded. */
export const dayBounds = (days: { from?: string; to?: string }, timezone: string): { from?: Date; to?: Date } => ({
  ...(days.from === undefined ? {} : { from: startOf(days.from, timezone) }),
  ...(days.to === undefined ? {} : { to: new Date(startOf(days.to, timezone).getTime() + DAY_MS) }),
});
