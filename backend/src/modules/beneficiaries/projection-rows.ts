import type { Database } from "./types";

/** What a person's or a group's row gets with each change: whoever writes the shop's rows can tell that she read an older one. */
export const nextChange = (db: Database) => ({ change_number: db.raw("change_number + 1") });

/** The same for a person, of whom the shop's rows are out of date from now on. */
export const asChanged = (db: Database) => ({ projection: null, ...nextChange(db) });

/** What the shop's rows about somebody were written from. */
export interface Projected {
  readonly id: string;
  /** Her change number when it was read. */
  readonly changeNumber: number;
  readonly projection: string;
  /** The day at her centre, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Remembers what the shop's rows were written from, and the day on which time alone will change that: after a consent's
 * last day, or when she leaves. Who was changed meanwhile stays out of date.
 */
export async function markProjected(db: Database, { id, changeNumber, projection, today }: Projected): Promise<void> {
  await db("beneficiary")
    .where({ id })
    .update({
      projection: db.raw("case when change_number = ? then ? end", [changeNumber, projection]),
      projection_due: db.raw(
        `least(
          (select min(expires_on) + 1 from consent where beneficiary_id = beneficiary.id and withdrawn_at is null and expires_on >= ?::date),
          case when exited_on > ?::date then exited_on end
        )`,
        [today, today],
      ),
    });
}

/**
 * Whom the shop may show otherwise than consent allows: changed since her rows were written, or that day has come, or a
 * picture is kept without a consent to it. @param today the latest day at any centre.
 */
export async function selectUnprojected(db: Database, today: string): Promise<string[]> {
  const rows = (await db("beneficiary")
    .whereNull("projection")
    .orWhereRaw("projection_due <= ?::date", [today])
    .orWhereRaw(
      `portrait is not null and not exists (
        select from consent
        where beneficiary_id = beneficiary.id and scope = 'photo' and withdrawn_at is null and (expires_on is null or expires_on >= ?::date)
      )`,
      [today],
    )
    .select("id")) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** Groups whose members changed since the rows of what they made were written. */
export async function selectUnprojectedGroups(db: Database): Promise<string[]> {
  const rows = (await db("business_group").whereRaw("change_number <> projected_number").select("id")) as { id: string }[];
  return rows.map(({ id }) => id);
}

export async function markGroupProjected(db: Database, id: string, changeNumber: number): Promise<void> {
  await db("business_group").where({ id }).update({ projected_number: changeNumber });
}
