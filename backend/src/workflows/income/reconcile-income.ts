import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { attributeOrdersWorkflow } from "./attribute-orders";
import { freezeOrdersWorkflow } from "./freeze-orders";
import { unfinishedOrders } from "./unfinished-orders";

const LIMIT = 500;
const AT_ONCE = 50;

/** Does the work in batches; when one fails, order by order, so that a single bad order holds up nobody else. */
async function eachBatch(
  container: MedusaContainer,
  orderIds: readonly string[],
  work: (orderIds: string[]) => Promise<number>,
): Promise<number> {
  let done = 0;
  for (let start = 0; start < orderIds.length; start += AT_ONCE) {
    const batch = orderIds.slice(start, start + AT_ONCE);
    try {
      done += await work(batch);
    } catch {
      for (const orderId of batch) done += await alone(container, orderId, work);
    }
  }
  return done;
}

async function alone(
  container: MedusaContainer,
  orderId: string,
  work: (orderIds: string[]) => Promise<number>,
): Promise<number> {
  try {
    return await work([orderId]);
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Income of order ${orderId} can't be reconciled`, error as Error);
    return 0;
  }
}

/** Brings income up to the rows, whatever events were lost. @returns how many lines were frozen and entries posted. */
export async function reconcileIncome(container: MedusaContainer): Promise<{ frozen: number; posted: number }> {
  const { unfrozen, unattributed, unrefunded, unsettled } = await unfinishedOrders(container, LIMIT);
  const frozen = await eachBatch(container, unfrozen, async (order_ids) => {
    const { result } = await freezeOrdersWorkflow(container).run({ input: { order_ids } });
    return result.frozen;
  });
  const posted = await eachBatch(container, [...new Set([...unfrozen, ...unattributed, ...unrefunded, ...unsettled])], async (order_ids) => {
    const { result } = await attributeOrdersWorkflow(container).run({ input: { order_ids } });
    return result.posted;
  });
  return { frozen, posted };
}
