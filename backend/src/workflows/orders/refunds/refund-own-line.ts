import { ContainerRegistrationKeys, MathBN, MedusaError, Modules } from "@medusajs/framework/utils";
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import type { RefundAnswer, RefundInput } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { INCOME_MODULE } from "../../../modules/income";
import type { IncomeModuleService } from "../../../modules/income/service";
import { attributeOrders } from "../../income/attribute-orders";
import { retrieveOwnOrder } from "../views/own-order";
import { iso } from "../views/parts";

/** Seconds. */
const PATIENCE = { timeout: 15 };

interface MoneyRow {
  id: string;
  amount: BigNumberInput;
  created_at: string | Date;
}

interface PaymentRow {
  id: string;
  captures?: MoneyRow[];
  refunds?: MoneyRow[];
}

const conflict = (message: string): MedusaError => new MedusaError(MedusaError.Types.CONFLICT, message);
const sumOf = (rows: MoneyRow[] = []) => rows.reduce((sum, { amount }) => MathBN.add(sum, amount), MathBN.convert(0));

async function paymentsOf(container: MedusaContainer, orderId: string): Promise<PaymentRow[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["payment_collections.payments.id", "payment_collections.payments.captures.*", "payment_collections.payments.refunds.*"],
    filters: { id: orderId },
  });
  const [order] = data as unknown as { payment_collections?: { payments?: PaymentRow[] }[] }[];
  return (order?.payment_collections ?? []).flatMap(({ payments }) => payments ?? []);
}

async function refund(container: MedusaContainer, scope: CenterScope, orderId: string, input: RefundInput, by: string): Promise<RefundAnswer["refund"]> {
  const { lines, payment } = await retrieveOwnOrder(container, scope, orderId);
  if (!lines.some(({ id }) => id === input.line_item_id)) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  if (payment.status !== "paid") throw conflict(payment.status === "cancelled" ? "This order is cancelled." : "This order is not paid in full yet.");
  const income = container.resolve<IncomeModuleService>(INCOME_MODULE);
  await attributeOrders(container, [orderId]);
  const left = (await income.refundable(scope, input.line_item_id)) ?? 0;
  if (input.amount > left) throw conflict(`Only Rp ${left} of this line can still be refunded.`);
  const before = await paymentsOf(container, orderId);
  const paid = before.find(({ captures, refunds }) => MathBN.gte(MathBN.sub(sumOf(captures), sumOf(refunds)), input.amount));
  if (!paid) throw conflict("No payment of this order holds so much any more.");
  const request = {
    payment_id: paid.id,
    amount: input.amount,
    note: input.reason,
    created_by: by,
    // The workflow's type leaves it out; the payment module takes it.
    metadata: { lines: [{ line_item_id: input.line_item_id, amount: input.amount }] },
  };
  await refundPaymentWorkflow(container).run({ input: request });
  // The workflow answers with the payment as it was before.
  const known = new Set(before.flatMap(({ refunds }) => (refunds ?? []).map(({ id }) => id)));
  const made = (await paymentsOf(container, orderId)).flatMap(({ refunds }) => refunds ?? []).find(({ id }) => !known.has(id));
  await attributeOrders(container, [orderId]);
  return {
    id: made?.id ?? "",
    line_item_id: input.line_item_id,
    amount: input.amount,
    reason: input.reason,
    created_at: iso(made?.created_at ?? new Date()),
    left: left - input.amount,
  };
}

/**
 * Gives money back for a line of the centre's, through its payment; the ledger takes it from who has it. One after the
 * other for an order. Money that was sent can't be called back: when posting fails, the reconciler posts it.
 * @param by member who did it
 * @throws 404 unless the line is the centre's, 409 when it isn't paid or less than that is left of it.
 */
export function refundOwnLine(container: MedusaContainer, scope: CenterScope, orderId: string, input: RefundInput, by: string): Promise<RefundAnswer["refund"]> {
  return container.resolve(Modules.LOCKING).execute(`refund:${orderId}`, () => refund(container, scope, orderId, input, by), PATIENCE);
}
