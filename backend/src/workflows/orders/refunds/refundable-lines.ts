import type { MedusaContainer } from "@medusajs/framework/types";
import type { RefundableAnswer } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { INCOME_MODULE } from "../../../modules/income";
import type { IncomeModuleService } from "../../../modules/income/service";
import { retrieveOwnOrder } from "../views/own-order";

/** What of each of the centre's lines can still be refunded; 0 while it isn't booked as sold. @throws 404 */
export async function refundableLines(container: MedusaContainer, scope: CenterScope, orderId: string): Promise<RefundableAnswer["lines"]> {
  const { lines, payment } = await retrieveOwnOrder(container, scope, orderId);
  const income = container.resolve<IncomeModuleService>(INCOME_MODULE);
  const left = async (id: string): Promise<number> => (payment.status === "paid" ? ((await income.refundable(scope, id)) ?? 0) : 0);
  return Promise.all(lines.map(async ({ id }) => ({ line_item_id: id, left: await left(id) })));
}
