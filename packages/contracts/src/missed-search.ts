import { z } from "zod";
import { Day } from "./people";

/** `GET /admin/missed-searches?q=`: what visitors looked for in the last 30 days and the shop doesn't have. `q` looks inside them. */
export const AdminMissedSearchesQuery = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  q: z.string().trim().max(60).optional(),
});
export type AdminMissedSearchesQuery = z.infer<typeof AdminMissedSearchesQuery>;

/** A question that found nothing, in lower case. `sessions` counts a browser once a day; fewer than three are never shown. */
export const MissedSearch = z.object({ query: z.string(), sessions: z.int(), first_day: Day, last_day: Day });
export type MissedSearch = z.infer<typeof MissedSearch>;

/** The most asked first. */
export const AdminMissedSearchesAnswer = z.object({ searches: z.array(MissedSearch), count: z.int(), offset: z.int(), limit: z.int() });
export type AdminMissedSearchesAnswer = z.infer<typeof AdminMissedSearchesAnswer>;
