import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { Context } from "@medusajs/framework/types";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { TransferCode } from "./models/transfer-code";
import { TransferOutcome } from "./models/transfer-outcome";

export type Outcome = "confirmed" | "expired" | "returned";

interface ClaimInput {
  readonly cartId: string;
  readonly stockLocationId: string;
  /** The cart's total without a code, whole rupiah. */
  readonly fullTotal: number;
  /** The largest code the chosen parcel's price allows, at most 999. */
  readonly largest: number;
  readonly heldUntil: Date;
}

/** Rows already taken concurrently make an insert fail softly; a few tries find another. */
const CLAIM_TRIES = 5;

export class TransferCodesModuleService extends MedusaService({ TransferCode, TransferOutcome }) {
  /**
   * Takes a random code whose resulting total nobody else holds.
   * @returns rupiah to take off, or null when all possible totals are held.
   */
  @InjectManager()
  async claim(input: ClaimInput, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<number | null> {
    const { cartId, stockLocationId, fullTotal, largest, heldUntil } = input;
    for (let attempt = 0; attempt < CLAIM_TRIES; attempt++) {
      const rows = await context.manager?.execute<{ amount: number }[]>(
        `insert into transfer_code (id, cart_id, stock_location_id, amount, total, held_until)
         select ?, ?, ?, code, ?::int - code, ?
           from generate_series(1, ?::int) as code
          where not exists (
            select 1 from transfer_code held where held.deleted_at is null and held.total = ?::int - code)
          order by random() limit 1
         on conflict do nothing returning amount`,
        [generateEntityId(undefined, "tcd"), cartId, stockLocationId, fullTotal, heldUntil, largest, fullTotal],
      );
      if (rows?.[0]) return rows[0].amount;
    }
    return null;
  }

  /**
   * Ends the wait for an order's transfer, once.
   * @returns the outcome that holds from now on: another's when it came first.
   */
  @InjectManager()
  async decide(
    orderId: string,
    outcome: Outcome,
    decidedBy: string,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<Outcome> {
    await context.manager?.execute(
      `insert into transfer_outcome (order_id, outcome, decided_by) values (?, ?, ?) on conflict do nothing`,
      [orderId, outcome, decidedBy],
    );
    const held = await this.retrieveTransferOutcome(orderId);
    return held.outcome;
  }

  /**
   * Settles an expired order whose money arrived after all, once: of two who decide at the same moment one wins.
   * @param reference of the transfer that sent it back
   * @returns whether this call settled it.
   */
  @InjectManager()
  async settleLate(
    orderId: string,
    settled: { outcome: "confirmed" | "returned"; by: string; reference: string | null },
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<boolean> {
    const rows = await context.manager?.execute<{ order_id: string }[]>(
      `update transfer_outcome set outcome = ?, decided_by = ?, reference = ?, updated_at = now()
        where order_id = ? and outcome = 'expired' returning order_id`,
      [settled.outcome, settled.by, settled.reference, orderId],
    );
    return rows?.length === 1;
  }

  /** Frees the totals that nobody can still be expected to pay. */
  @InjectManager()
  async freeHeldBefore(moment: Date, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
    await context.manager?.execute("delete from transfer_code where held_until < ?", [moment]);
  }
}
