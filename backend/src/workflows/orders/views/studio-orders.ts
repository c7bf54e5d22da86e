import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderLine, StudioOrder, StudioOrdersQuery } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { CENTERS_MODULE } from "../../../modules/centers";
import type { CentersModuleService } from "../../../modules/centers/service";
import { rupiah } from "../cart-totals";
import { BANK_TRANSFER } from "../transfer-provider";
import { centersOfLines, findOrderIds } from "./order-centers";
import { readOrders, type LineRow, type OrderRow } from "./order-row";
import { addressOf, fulfillmentsOf, iso, paymentOf, stateOf } from "./parts";
import { linesWithTitlesNow } from "./titles-now";

const LARGEST_INTEGER = 2_147_483_647;

/** "#12", "12" or "Rp 125.000" as a number; -1, which nothing has, for anything else. */
function numberIn(q: string | undefined): number | null {
  if (!q) return null;
  const digits = q.replace(/^#|^rp/i, "").replace(/[\s.]/g, "");
  const number = /^\d{1,10}$/.test(digits) ? Number(digits) : -1;
  return number <= LARGEST_INTEGER ? number : -1;
}

interface Own {
  readonly scope: CenterScope;
  readonly centers: ReadonlyMap<string, string | null>;
  /** Shipping options of this centre. */
  readonly optionIds: ReadonlySet<string>;
  readonly lineOf: (row: LineRow) => OrderLine;
}

function toStudioOrder(order: OrderRow, { scope, centers, optionIds, lineOf }: Own): StudioOrder {
  const lines = order.items.filter((item) => centers.get(item.id) === scope.centerId);
  const shared = lines.length < order.items.length;
  const method = order.shipping_methods.find((one) => one.shipping_option_id && optionIds.has(one.shipping_option_id));
  const payment = paymentOf(order);
  const items = lines.reduce((sum, line) => sum + rupiah(line.total), 0);
  const shipping = method ? rupiah(method.total) : 0;
  return {
    id: order.id,
    display_id: order.display_id,
    placed_at: iso(order.created_at),
    state: stateOf(payment, lines, fulfillmentsOf(order, lines)),
    shared,
    payment: {
      status: payment.status,
      provider_id: payment.providerId,
      amount: shared ? null : rupiah(order.total),
      deadline: payment.instructions?.deadline ?? null,
      confirmable: !shared && payment.status === "awaiting" && payment.providerId === BANK_TRANSFER,
    },
    lines: lines.map(lineOf),
    shipping: method ? { name: method.name, amount: shipping } : null,
    totals: { items, shipping, total: items + shipping },
    recipient: addressOf(order.shipping_address),
  };
}

async function optionIdsOf(container: MedusaContainer, { centerId }: CenterScope): Promise<Set<string>> {
  const centers = container.resolve<CentersModuleService>(CENTERS_MODULE);
  const center = await centers.center({ centerId });
  if (!center) return new Set();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id"],
    filters: { shipping_profile_id: center.shipping_profile_id },
  });
  return new Set(data.map((option) => option.id));
}

/** The centre's orders, newest first: its own lines and totals, never another centre's. @param locale of the titles, see linesWithTitlesNow */
export async function listStudioOrders(
  container: MedusaContainer,
  scope: CenterScope,
  query: StudioOrdersQuery,
  locale: string | undefined,
): Promise<{ orders: StudioOrder[]; count: number }> {
  const { ids, count } = await findOrderIds(container, scope, {
    tab: query.status,
    number: numberIn(query.q),
    limit: query.limit,
    offset: query.offset,
  });
  const [orders, centers, optionIds] = await Promise.all([
    readOrders(container, ids),
    centersOfLines(container, ids),
    optionIdsOf(container, scope),
  ]);
  const lineOf = await linesWithTitlesNow(container, orders, locale);
  return { orders: orders.map((order) => toStudioOrder(order, { scope, centers, optionIds, lineOf })), count };
}

/** One order of the centre. @throws 404, the same, when it doesn't exist and when none of its lines are the centre's. */
export async function retrieveStudioOrder(
  container: MedusaContainer,
  scope: CenterScope,
  orderId: string,
  locale: string | undefined,
): Promise<StudioOrder> {
  const centers = await centersOfLines(container, [orderId]);
  const own = [...centers.values()].includes(scope.centerId);
  const [order] = own ? await readOrders(container, [orderId]) : [];
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  const [optionIds, lineOf] = await Promise.all([optionIdsOf(container, scope), linesWithTitlesNow(container, [order], locale)]);
  return toStudioOrder(order, { scope, centers, optionIds, lineOf });
}
