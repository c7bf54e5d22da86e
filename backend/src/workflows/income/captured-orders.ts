import type { MedusaContainer } from "@medusajs/framework/types";
import { MathBN } from "@medusajs/framework/utils";
import { netOfLines, type Rupiah } from "@ska/money";
import type { BookedOrder } from "../../modules/income/booked-orders";
import { PLATFORM, type CapturedCenter, type CapturedOrder, type StoredSnapshot } from "../../modules/income/types";
import { centersOfShippingOptions } from "./centers-of";
import { monthsAt } from "./months-at";
import type { PlacedOrder } from "./placed-order";
import { withoutTax } from "./without-tax";

type Capture = PlacedOrder["payment_collections"][number]["payments"][number]["captures"][number];

const capturesOf = (order: PlacedOrder): Capture[] =>
  order.payment_collections.flatMap(({ payments }) => (payments ?? []).flatMap(({ captures }) => captures ?? []));

/** What was captured of an order, whole rupiah. */
export const capturedAmount = (order: PlacedOrder): Rupiah =>
  netOfLines(capturesOf(order).map(({ amount }) => amount)).reduce((sum, amount) => sum + amount, 0);

/** What was given back of an order, whole rupiah. */
const refundedAmount = (order: PlacedOrder): Rupiah =>
  netOfLines(order.payment_collections.flatMap(({ payments }) => (payments ?? []).flatMap(({ refunds }) => (refunds ?? []).map(({ amount }) => amount)))).reduce((sum, amount) => sum + amount, 0);

/** Whether the rows say that all of an order is paid and that it stands. An order of nothing needs no capture. */
export function isFullyCaptured(order: PlacedOrder): boolean {
  if (order.status === "canceled" || order.status === "draft") return false;
  return capturedAmount(order) >= (netOfLines([order.total])[0] ?? 0);
}

/** Whether all that an order has come to since, with what was added to it, is paid: what was given back paid for nothing. */
export function isPaidUp(order: PlacedOrder): boolean {
  if (order.status === "canceled" || order.status === "draft") return false;
  return capturedAmount(order) - refundedAmount(order) >= (netOfLines([order.total])[0] ?? 0);
}

function lastCapture(order: PlacedOrder): { id: string; at: Date } {
  const captures = capturesOf(order).map(({ id, created_at }) => ({ id, at: new Date(created_at) }));
  captures.sort((a, b) => b.at.getTime() - a.at.getTime());
  return captures[0] ?? { id: order.id, at: new Date(order.created_at) };
}

/** Whole-rupiah sums by centre of exact amounts that are rounded together, so that they sum to the rounded whole. */
function sumByCenter(amounts: readonly { centerId: string; amount: string }[]): Map<string, Rupiah> {
  const exact = new Map<string, string>();
  for (const { centerId, amount } of amounts) exact.set(centerId, MathBN.add(exact.get(centerId) ?? 0, amount).toFixed());
  const centers = [...exact];
  const whole = netOfLines(centers.map(([, amount]) => amount));
  return new Map(centers.map(([centerId], index) => [centerId, whole[index] ?? 0]));
}

/** With lines added after the order was posted: what shipping came to more, and the added lines' own tax, when they were added. */
function sinceBooked(order: PlacedOrder, booked: BookedOrder | undefined) {
  const added = order.items.filter(({ id }) => !booked?.lineItemIds.has(id));
  if (!booked) return { added, addedAt: 0, addedIn: null, shippingBooked: new Map<string, Rupiah>() };
  return { added, addedAt: Math.max(...added.map(({ created_at }) => new Date(created_at).getTime())), addedIn: order.version, shippingBooked: booked.shipping };
}

/**
 * What each centre of the fully captured orders got, with the month of the last capture in its own time zone.
 * @param booked what is in the ledger already; of such an order, what lines added since brought.
 */
export async function capturedOrders(
  container: MedusaContainer,
  orders: readonly PlacedOrder[],
  snapshots: readonly StoredSnapshot[],
  booked: ReadonlyMap<string, BookedOrder>,
): Promise<CapturedOrder[]> {
  const optionIds = orders.flatMap((order) => order.shipping_methods.map((method) => method.shipping_option_id));
  const optionCenters = await centersOfShippingOptions(container, optionIds);
  const centerOfLine = new Map(snapshots.map((snapshot) => [snapshot.lineItemId, snapshot.centerId]));
  const centerIds = [...new Set([...centerOfLine.values(), ...optionCenters.values()])];
  const monthOf = await monthsAt(container, centerIds);
  return orders.map((order): CapturedOrder => {
    const { added, addedAt, addedIn, shippingBooked } = sinceBooked(order, booked.get(order.id));
    const { id: source, at } = lastCapture(order);
    const capturedAt = new Date(Math.max(at.getTime(), addedAt));
    const lines = added.map((line) => ({ ...line, centerId: centerOfLine.get(line.id) ?? PLATFORM }));
    const methods = order.shipping_methods.map((method) => ({
      ...method,
      centerId: optionCenters.get(method.shipping_option_id ?? "") ?? PLATFORM,
    }));
    const shipping = sumByCenter(methods.map((method) => ({ centerId: method.centerId, amount: withoutTax(method) })));
    const taxed = addedIn === null ? [...lines, ...methods] : lines;
    const tax = sumByCenter(taxed.map(({ centerId, tax_total }) => ({ centerId, amount: MathBN.convert(tax_total).toFixed() })));
    const centers = [...new Set([...snapshots.filter(({ orderId }) => orderId === order.id), ...lines, ...methods].map(({ centerId }) => centerId))];
    return {
      orderId: order.id,
      capturedAt,
      source,
      addedIn,
      centers: centers.map((centerId): CapturedCenter => ({
        centerId,
        month: monthOf(centerId, capturedAt),
        shipping: Math.max(0, (shipping.get(centerId) ?? 0) - (shippingBooked.get(centerId) ?? 0)),
        tax: tax.get(centerId) ?? 0,
      })),
    };
  });
}
