import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { EVERY_CENTER } from "../../access/every-center";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";
import { INCOME_MODULE } from "../../modules/income";
import type { IncomeModuleService } from "../../modules/income/service";
import type { Difference } from "../../modules/income/verify/verify-center";
import type { LedgerFound } from "../../modules/income/verify/verify-ledger";
import { PLATFORM_TIMEZONE } from "./months-at";

export interface IncomeFound extends LedgerFound {
  /** Orders in the ledger. */
  orders: number;
  /** What their payments hold, whole rupiah. */
  money: number;
}

interface OrderRow {
  order_id: string;
  held: string | null;
  money: string;
  due: boolean;
}

/** What each order's payments hold beside what the ledger does; of orders without entries those that should have some. */
async function comparePayments(container: MedusaContainer): Promise<{ orders: number; money: number; differences: Difference[] }> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: OrderRow[] }>(
    `with payments as (
       select link.order_id, sum(taken.amount) as taken, sum(given.amount) as given
       from order_payment_collection link
       join payment on payment.payment_collection_id = link.payment_collection_id and payment.deleted_at is null
       cross join lateral (select coalesce(sum(amount), 0) as amount from capture where payment_id = payment.id and deleted_at is null) taken
       cross join lateral (select coalesce(sum(amount), 0) as amount from refund where payment_id = payment.id and deleted_at is null) given
       where link.deleted_at is null group by link.order_id
     ), ledger as (
       select entry.order_id, -sum(posting.amount) as held
       from income_entry entry
       join income_posting posting on posting.entry_id = entry.id
       join income_account account on account.id = posting.account_id and account.kind = 'clearing'
       where entry.order_id is not null group by entry.order_id
     )
     select coalesce(payments.order_id, ledger.order_id) as order_id, ledger.held, coalesce(taken - given, 0) as money,
            o.status not in ('canceled', 'draft') and taken >= (summary.totals ->> 'current_order_total')::numeric as due
     from payments full join ledger on ledger.order_id = payments.order_id
     left join "order" o on o.id = coalesce(payments.order_id, ledger.order_id)
     left join order_summary summary on summary.order_id = o.id and summary.version = o.version and summary.deleted_at is null`,
  );
  const booked = rows.filter(({ held }) => held !== null);
  const apart = booked.filter(({ held, money }) => Number(held) !== Number(money)).map(({ order_id, held, money }) => ({ id: order_id, why: `the ledger holds ${held} and the payments ${Number(money)}` }));
  const missing = rows.filter(({ held, due }) => held === null && due).map(({ order_id, money }) => ({ id: order_id, why: `is paid with ${Number(money)} and not in the ledger` }));
  const differences = [...apart, ...missing].map((one): Difference => ({ what: "order", ...one }));
  return { orders: booked.length, money: booked.reduce((sum, { money }) => sum + Number(money), 0), differences };
}

/**
 * Proves all income: the reports from the ledger, the ledger from what was frozen and decided, and its money from
 * Medusa's captures and refunds. What is under way at this moment may look like a difference. Changes nothing.
 */
export async function verifyIncome(container: MedusaContainer): Promise<IncomeFound> {
  const centers = await container.resolve<CentersModuleService>(CENTERS_MODULE).listCenters(EVERY_CENTER);
  const zones = new Map(centers.map(({ id, timezone }) => [id, timezone]));
  const ledger = await container.resolve<IncomeModuleService>(INCOME_MODULE).verify(zones, PLATFORM_TIMEZONE);
  const { differences, ...payments } = await comparePayments(container);
  return { ...ledger, ...payments, differences: [...ledger.differences, ...differences] };
}
