export type PartOfDay = "morning" | "noon" | "afternoon" | "evening";

/** Pagi until eleven, siang until three, sore until half past six, then malam, on the centre's clock. */
export function partOfDay(when: Date, timeZone: string): PartOfDay {
  const [hour = 0, minute = 0] = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hour12: false, timeZone }).format(when).split(":").map(Number);
  const minutes = hour * 60 + minute;
  if (minutes < 3 * 60) return "evening";
  if (minutes < 11 * 60) return "morning";
  if (minutes < 15 * 60) return "noon";
  return minutes < 18 * 60 + 30 ? "afternoon" : "evening";
}
