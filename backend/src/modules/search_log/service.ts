import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MissedSearch } from "@ska/contracts";

/** Product.md, privacy rule 8. */
const DAYS_KEPT = 30;
const LEAST_SESSIONS = 3;

interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Searches that found nothing. Whoever writes one has made sure that it holds nothing personal. Days are `YYYY-MM-DD`. */
export class SearchLogModuleService {
  private readonly db: Knex;

  constructor(cradle: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    this.db = cradle[ContainerRegistrationKeys.PG_CONNECTION];
  }

  /** Counts a search once for each digest. */
  async note({ query, day, digest }: { query: string; day: string; digest: string }): Promise<void> {
    await this.db.raw(
      `with visit as (insert into search_miss_visit (digest, day) values (?, ?) on conflict do nothing returning day)
       insert into search_miss (query, day, sessions) select ?, day, 1 from visit
       on conflict (query, day) do update set sessions = search_miss.sessions + 1`,
      [digest, day, query],
    );
  }

  /** What was asked for by enough sessions in the days before and on `today`, the most asked first. @param q looked for inside the searches. */
  async list({ today, q, offset, limit }: Page & { today: string; q?: string }): Promise<{ searches: MissedSearch[]; count: number }> {
    const groups = this.db("search_miss").whereRaw("day > ?::date - ?::integer", [today, DAYS_KEPT]).groupBy("query").havingRaw("sum(sessions) >= ?", [LEAST_SESSIONS]);
    if (q) void groups.whereRaw("position(lower(?) in query) > 0", [q]);
    const figures = this.db.raw("query, sum(sessions)::integer as sessions, min(day)::text as first_day, max(day)::text as last_day");
    const [searches, [counted]] = await Promise.all([
      groups.clone().select(figures).orderByRaw("sum(sessions) desc, max(day) desc, query").offset(offset).limit(limit) as unknown as Promise<MissedSearch[]>,
      this.db.from(groups.clone().select("query").as("groups")).count({ count: "*" }) as unknown as Promise<{ count: string }[]>,
    ]);
    return { searches, count: Number(counted?.count ?? 0) };
  }

  /** Each kept search once, shown or not. */
  async queries(): Promise<string[]> {
    return this.db("search_miss").distinct("query").pluck("query");
  }

  async forget(queries: readonly string[]): Promise<void> {
    await this.db("search_miss").whereIn("query", [...queries]).delete();
  }

  /** Deletes what has been kept long enough, and of days that are over who was counted. */
  async forgetOld(today: string): Promise<void> {
    await this.db("search_miss").whereRaw("day <= ?::date - ?::integer", [today, DAYS_KEPT]).delete();
    await this.db("search_miss_visit").where("day", "<", today).delete();
  }
}
