const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The instant that lies so many working days after another, at the same time of day; days at a weekend don't count.
 * Holidays are not known: they count as the weekday they are.
 * @param timeZone IANA name of a zone without summer time, as Indonesia's are; it decides which day it is.
 * @param days whole number of zero or more; zero is the instant itself, at a weekend too.
 * @throws RangeError for an unknown time zone.
 */
export function afterWorkingDays(timeZone: string, at: Date, days: number): Date {
  const weekday = new Intl.DateTimeFormat("en-US", { timeZone, weekday: "short" });
  let [then, left] = [at.getTime(), days];
  while (left > 0) {
    then += DAY_MS;
    if (!["Sat", "Sun"].includes(weekday.format(then))) left -= 1;
  }
  return new Date(then);
}
