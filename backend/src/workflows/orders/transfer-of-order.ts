import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { readInstructions, type TransferInstructions } from "../../modules/bank_transfer/instructions";
import { rupiah } from "./cart-totals";
import { BANK_TRANSFER } from "./transfer-provider";

/** An order's bank transfer, as the rows of Medusa's payment and order modules tell it. */
export interface OrderTransfer {
  readonly orderId: string;
  readonly cancelled: boolean;
  /** Whole rupiah. */
  readonly orderTotal: number;
  readonly sessionId: string;
  readonly sessionStatus: string;
  readonly sessionAmount: number;
  readonly instructions: TransferInstructions | null;
  /** Captured, and the order knows it. */
  readonly paid: boolean;
}

interface SessionRow {
  id: string;
  provider_id: string;
  status: string;
  amount: BigNumberInput;
  data: Record<string, unknown>;
}

interface OrderRow {
  id: string;
  status: string;
  total: BigNumberInput;
  transactions?: ({ reference_id: string | null } | null)[];
  payment_collections?: ({
    payment_sessions?: SessionRow[];
    payments?: { captures?: { id: string }[] }[];
  } | null)[];
}

const FIELDS = [
  "id",
  "status",
  "total",
  "transactions.reference_id",
  "payment_collections.payment_sessions.*",
  "payment_collections.payments.captures.id",
];

/** Reads the transfer of an order; null when it is paid another way. @throws 404 for an unknown order. */
export async function transferOfOrder(container: MedusaContainer, orderId: string): Promise<OrderTransfer | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    { entity: "order", fields: FIELDS, filters: { id: orderId } },
    { throwIfKeyNotFound: true },
  );
  const order = data[0] as unknown as OrderRow;
  const collections = (order.payment_collections ?? []).filter((one) => one !== null);
  const session = collections
    .flatMap((one) => one.payment_sessions ?? [])
    .find((one) => one.provider_id === BANK_TRANSFER);
  if (!session) return null;
  const known = new Set((order.transactions ?? []).map((one) => one?.reference_id));
  const captures = collections.flatMap((one) => one.payments ?? []).flatMap((one) => one.captures ?? []);
  return {
    orderId: order.id,
    cancelled: order.status === "canceled",
    orderTotal: rupiah(order.total),
    sessionId: session.id,
    sessionStatus: session.status,
    sessionAmount: rupiah(session.amount),
    instructions: readInstructions(session.data),
    paid: captures.length > 0 && captures.every((capture) => known.has(capture.id)),
  };
}
