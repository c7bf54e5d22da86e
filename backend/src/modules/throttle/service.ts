import { createHash } from "node:crypto";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { waitFor } from "./delay";

const hash = (subject: string): string => createHash("sha256").update(subject).digest("hex");

interface Attempt {
  failures: number;
  last_failed_at: Date;
}

/** Counts tries at guessing something, such as a password or a link. */
export class ThrottleModuleService {
  private readonly db: Knex;

  constructor(cradle: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    this.db = cradle[ContainerRegistrationKeys.PG_CONNECTION];
  }

  /**
   * Counts one try before it is made, so that many at once can't slip through; a right one is given back by `undo` or `forget`.
   * @returns 0 when it may be made, else the milliseconds to wait, and then it isn't counted. An hour of quiet starts the count anew.
   */
  async claim(subject: string, free: number): Promise<number> {
    const key = hash(subject);
    return this.db.transaction(async (transaction) => {
      await transaction("throttle_attempt")
        .insert({ id: generateEntityId(undefined, "thr"), key, failures: 0, last_failed_at: transaction.fn.now() })
        .onConflict(transaction.raw("(key) where deleted_at is null"))
        .ignore();
      const attempt = await transaction<Attempt & { key: string }>("throttle_attempt").where({ key }).forUpdate().first();
      const wait = waitFor(attempt, free, new Date());
      if (wait > 0) return wait;
      await transaction("throttle_attempt")
        .where({ key })
        .update({
          failures: transaction.raw("case when last_failed_at < now() - interval '1 hour' then 1 else failures + 1 end"),
          last_failed_at: transaction.fn.now(),
          updated_at: transaction.fn.now(),
        });
      return 0;
    });
  }

  /** Gives one counted try back. */
  async undo(subject: string): Promise<void> {
    await this.db("throttle_attempt").where({ key: hash(subject) }).where("failures", ">", 0).decrement("failures", 1);
  }

  /** Forgets the tries of a subject that has proved itself. */
  async forget(subject: string): Promise<void> {
    await this.db("throttle_attempt").where({ key: hash(subject) }).delete();
  }
}
