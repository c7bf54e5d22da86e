import { createHash } from "node:crypto";
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { Context } from "@medusajs/framework/types";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { waitFor } from "./delay";
import { Attempt } from "./models/attempt";

const hash = (subject: string): string => createHash("sha256").update(subject).digest("hex");

export class ThrottleModuleService extends MedusaService({ Attempt }) {
  /** Milliseconds until `subject` may try again; 0 when it may now. */
  async waitOf(subject: string, free: number): Promise<number> {
    const [attempt] = await this.listAttempts({ key: hash(subject) });
    return waitFor(attempt, free, new Date());
  }

  /** Counts one failed guess; an hour of quiet starts the count anew. */
  @InjectManager()
  async fail(subject: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
    await context.manager?.execute(
      `insert into throttle_attempt (id, key, failures, last_failed_at) values (?, ?, 1, now())
       on conflict (key) where deleted_at is null do update set
         failures = case when throttle_attempt.last_failed_at < now() - interval '1 hour' then 1 else throttle_attempt.failures + 1 end,
         last_failed_at = now(), updated_at = now()`,
      [generateEntityId(undefined, "thr"), hash(subject)],
    );
  }

  /** Forgets the failures of a subject that has proved itself. */
  async forget(subject: string): Promise<void> {
    await this.deleteAttempts({ key: hash(subject) });
  }
}
