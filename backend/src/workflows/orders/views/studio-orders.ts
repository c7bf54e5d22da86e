import type { MedusaContainer } from "@medusajs/framework/types";
import type { LatePayment, OrderLine, OrderTab, StudioOrder, StudioOrdersQuery } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { holdWorkingDays } from "../../income/hold";
import { isPickup } from "../../../modules/zone_rates/parcel";
import { rupiah } from "../cart-totals";
import { BANK_TRANSFER } from "../transfer-provider";
import { countByTab, findOrderIds } from "./order-centers";
import { readOwnOrders, retrieveOwnOrder, type OwnOrder } from "./own-order";
import { latePayments } from "./late-payments";
import { parcelOf } from "./parcel";
import type { LineRow } from "./order-row";
import { addressOf, iso, noteOf } from "./parts";
import { linesWithTitlesNow } from "./titles-now";

const LARGEST_INTEGER = 2_147_483_647;

/** "#12", "12" or "Rp 125.000" as a number; -1, which nothing has, for anything else. */
function numberIn(q: string | undefined): number | null {
  if (!q) return null;
  const digits = q.replace(/^#|^rp/i, "").replace(/[\s.]/g, "");
  const number = /^\d{1,10}$/.test(digits) ? Number(digits) : -1;
  return number <= LARGEST_INTEGER ? number : -1;
}

function toStudioOrder({ order, lines, shared, method, payment, fulfillments, state }: OwnOrder, lineOf: (row: LineRow) => OrderLine, late: LatePayment | undefined): StudioOrder {
  const items = lines.reduce((sum, line) => sum + rupiah(line.total), 0);
  const shipping = method ? rupiah(method.total) : 0;
  return {
    id: order.id,
    display_id: order.display_id,
    placed_at: iso(order.created_at),
    state,
    shared,
    payment: {
      status: payment.status,
      provider_id: payment.providerId,
      amount: shared ? null : rupiah(order.total),
      deadline: payment.instructions?.deadline ?? null,
      confirmable: !shared && payment.status === "awaiting" && payment.providerId === BANK_TRANSFER,
      late: !shared && payment.status === "cancelled" ? (late ?? null) : null,
    },
    lines: lines.map(lineOf),
    pickup: isPickup(method?.data),
    shipping: method ? { name: method.name, amount: shipping } : null,
    parcel: parcelOf(state, fulfillments),
    note: noteOf(order),
    hold_working_days: holdWorkingDays(),
    totals: { items, shipping, total: items + shipping },
    recipient: addressOf(order.shipping_address),
  };
}

/** The centre's orders, newest first: its own lines and totals, never another centre's; and how many each tab holds. @param locale of the titles, see linesWithTitlesNow */
export async function listStudioOrders(
  container: MedusaContainer,
  scope: CenterScope,
  query: StudioOrdersQuery,
  locale: string | undefined,
): Promise<{ orders: StudioOrder[]; count: number; counts: Record<OrderTab, number> }> {
  const search = { tab: query.status, number: numberIn(query.q), limit: query.limit, offset: query.offset };
  const [{ ids, count }, counts] = await Promise.all([findOrderIds(container, scope, search), countByTab(container, scope)]);
  const orders = await readOwnOrders(container, scope, ids);
  const lineOf = await linesWithTitlesNow(container, orders.map(({ order }) => order), locale);
  const late = await latePayments(container, ids);
  return { orders: orders.map((own) => toStudioOrder(own, lineOf, late.get(own.order.id))), count, counts };
}

/** One order of the centre. @throws 404, the same, when it doesn't exist and when none of its lines are the centre's. */
export async function retrieveStudioOrder(
  container: MedusaContainer,
  scope: CenterScope,
  orderId: string,
  locale: string | undefined,
): Promise<StudioOrder> {
  const own = await retrieveOwnOrder(container, scope, orderId);
  const late = await latePayments(container, [orderId]);
  return toStudioOrder(own, await linesWithTitlesNow(container, [own.order], locale), late.get(orderId));
}
