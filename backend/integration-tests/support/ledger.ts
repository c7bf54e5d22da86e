import type { Market } from "./market";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Balances of what an order's entries posted, by account kind and, for makers, beneficiary id; only what is not zero. */
export async function balancesOf(market: Market, orderId: string): Promise<Record<string, number>> {
  const { rows } = await market.container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select concat_ws(' ', account.kind, account.beneficiary_id) as account, sum(posting.amount) as balance
     from income_entry entry
     join income_posting posting on posting.entry_id = entry.id
     join income_account account on account.id = posting.account_id
     where entry.order_id = ? group by 1 having sum(posting.amount) <> 0 order by 1`,
    [orderId],
  );
  return Object.fromEntries(rows.map((row: { account: string; balance: string }) => [row.account, Number(row.balance)]));
}

/** Rupiah that the order's payments captured, from their rows. */
export async function capturedOf(market: Market, orderId: string): Promise<number> {
  const query = market.container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["payment_collections.payments.captures.amount"],
    filters: { id: orderId },
  });
  return data
    .flatMap((order) => order.payment_collections ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .flatMap((payment) => payment?.captures ?? [])
    .reduce((sum, capture) => sum + Number(capture?.amount ?? 0), 0);
}
