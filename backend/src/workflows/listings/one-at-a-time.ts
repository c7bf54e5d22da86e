import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Any number of ours: names the lock among all processes. */
const LOCK = 7_203_114;

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs works one after the other, in this process and, by a lock of the database, in all others.
 * A process waits with one connection at most, so that the one who works always finds some.
 */
export function oneAtATime(database: Knex, work: () => Promise<void>): Promise<void> {
  const run = (): Promise<void> =>
    database.transaction(async (transaction) => {
      await transaction.raw("select pg_advisory_xact_lock(?)", [LOCK]);
      await work();
    });
  const mine = last.then(run, run);
  last = mine.catch(() => undefined);
  return mine;
}
