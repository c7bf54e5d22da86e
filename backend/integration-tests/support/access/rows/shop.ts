import { AdjustmentInput, AdjustmentsQuery, AdminIncomeQuery, IncomeLinesQuery, IncomeQuery, LatePaymentInput, PageQuery, PayoutBatchInput, PayoutInput, PayoutPaidInput, PayoutsQuery, RefundInput, ShareRuleInput, ShipmentInput, StatementCheck, StatementQuery } from "@ska/contracts";
import { at, del, get, MAKERS, MANAGERS, MEMBERS, MINISTRY, post, WORKERS, type Given, type Row } from "../row";
import type { Question } from "../asker";
import { World } from "../world";

const YEAR = "from=2026-01&to=2026-12";
const rule = { beneficiary_bp: 7000, savings_bp: 1000 };
const shipment = { courier: "jne", tracking_number: "CGK0123456789" };
const order = (id: string): string => `/studio/orders/${at(id)}`;

const payout = (id: string): string => `/center/payouts/${at(id)}`;
const adjustment = (id: string): string => `/center/adjustments/${at(id)}`;
const refund = ({ id }: Given): Question => {
  const { order: of, line } = World.lineOf(id);
  return { url: `${order(of)}/refunds`, body: { line_item_id: line, amount: 1_000, reason: "Retak" } };
};

/** Income, payouts, corrections and share rules. */
export const MONEY_ROWS: readonly Row[] = [
  get("center/income", MANAGERS, () => ({ url: `/center/income?${YEAR}&group=month` }), { schema: IncomeQuery }),
  get("center/income.csv", MANAGERS, () => ({ url: `/center/income.csv?${YEAR}&group=beneficiary` }), { schema: IncomeQuery }),
  ...["xlsx", "pdf"].map((kind) => get(`center/income.${kind}`, MANAGERS, () => ({ url: `/center/income.${kind}?${YEAR}&group=beneficiary` }), { schema: IncomeQuery })),
  get("center/income/lines", MANAGERS, () => ({ url: `/center/income/lines?${YEAR}` }), { schema: IncomeLinesQuery }),
  // Without her consent the owner is told so; nobody else learns that there is somebody.
  ...["statement", "statement.pdf"].flatMap((kind) => [
    get(`center/beneficiaries/[id]/${kind}`, MANAGERS, ({ id }) => ({ url: `/center/beneficiaries/${at(id)}/${kind}?${YEAR}` }), { subject: "beneficiary", status: 409, schema: StatementQuery }),
    get(`studio/income/${kind}`, MAKERS, () => ({ url: `/studio/income/${kind}?${YEAR}` }), { schema: StatementQuery }),
  ]),
  get("center/income/choices", MANAGERS, () => ({ url: "/center/income/choices" })),
  get("center/income/entries/[id]", MANAGERS, () => ({ url: "/center/income/entries/none" }), { status: 404 }),
  get("studio/income", MAKERS, () => ({ url: "/studio/income" })),
  get("center/payouts", MANAGERS, () => ({ url: "/center/payouts" }), { schema: PayoutsQuery }),
  // More than anybody has: the owner is told so, nobody else learns that there is somebody.
  post("center/payouts", MANAGERS, ({ id }) => ({ url: "/center/payouts", body: { beneficiary_id: id, amount: 1_000_000_000, from: "available", method: "Tunai" } }), {
    subject: "beneficiary",
    status: 409,
    schema: PayoutInput,
  }),
  get("center/payouts/owed", MANAGERS, () => ({ url: "/center/payouts/owed" })),
  post("center/payouts/batch", MANAGERS, ({ id }) => ({ url: "/center/payouts/batch", body: { method: "Tunai", payouts: [{ beneficiary_id: id, amount: 1_000_000_000, from: "available" }] } }), {
    subject: "beneficiary",
    status: 409,
    schema: PayoutBatchInput,
  }),
  // Not approved yet: its owner is told so.
  get("center/payouts/[id]/receipt.pdf", MANAGERS, ({ id }) => ({ url: `${payout(id)}/receipt.pdf` }), { subject: "payout", status: 409 }),
  post("center/payouts/[id]/approve", MANAGERS, ({ id }) => ({ url: `${payout(id)}/approve`, body: {} }), { subject: "payout", once: true }),
  post("center/payouts/[id]/paid", MANAGERS, ({ id }) => ({ url: `${payout(id)}/paid`, body: { reference: "BKK-1" } }), { subject: "payout", status: 409, schema: PayoutPaidInput }),
  post("center/payouts/[id]/cancel", MANAGERS, ({ id }) => ({ url: `${payout(id)}/cancel`, body: {} }), { subject: "payout", once: true }),
  post("admin/payouts/[id]/approve", MINISTRY, ({ id }) => ({ url: `/admin/payouts/${at(id)}/approve`, body: {} }), { subject: "payout", once: true }),
  get("center/adjustments", MANAGERS, () => ({ url: "/center/adjustments" }), { schema: AdjustmentsQuery }),
  post("center/adjustments", MANAGERS, ({ id }) => ({ url: "/center/adjustments", body: { beneficiary_id: "ben_none", line_item_id: World.lineOf(id).line, amount: 1, reason: "Salah hitung" } }), {
    subject: "paidLine",
    status: 404,
    schema: AdjustmentInput,
  }),
  post("center/adjustments/[id]/approve", MANAGERS, ({ id }) => ({ url: `${adjustment(id)}/approve`, body: {} }), { subject: "adjustment", once: true }),
  post("center/adjustments/[id]/cancel", MANAGERS, ({ id }) => ({ url: `${adjustment(id)}/cancel`, body: {} }), { subject: "adjustment", once: true }),
  post("admin/adjustments/[id]/approve", MINISTRY, ({ id }) => ({ url: `/admin/adjustments/${at(id)}/approve`, body: {} }), { subject: "adjustment", once: true }),
  get("admin/income", MINISTRY, () => ({ url: "/admin/income?from=2026-01&to=2026-12" }), { schema: AdminIncomeQuery }),
  get("admin/orders/[id]/income", MINISTRY, ({ id }) => ({ url: `/admin/orders/${at(id)}/income` }), { subject: "order" }),
  get("admin/products/[id]/income", MINISTRY, ({ id }) => ({ url: `/admin/products/${at(id)}/income` }), { subject: "product" }),
  get("studio/share-rules", MEMBERS, () => ({ url: "/studio/share-rules" }), { schema: PageQuery }),
  post("studio/share-rules", MANAGERS, () => ({ url: "/studio/share-rules", body: rule }), { schema: ShareRuleInput }),
  post("studio/share-rules", MANAGERS, ({ id }) => ({ url: "/studio/share-rules", body: { ...rule, product_id: id } }), { subject: "product", schema: ShareRuleInput }),
  post("studio/share-rules", MANAGERS, ({ id }) => ({ url: "/studio/share-rules", body: { ...rule, brand_id: id } }), { subject: "brand", schema: ShareRuleInput }),
];

/** Of an order that hasn't expired: refused to those who may do it, with other words than to those who may not. */
const late = { action: "return", reference: "BCA 12345" };

/** Orders and their parcels. */
export const GOODS_ROWS: readonly Row[] = [
  get("studio/orders", WORKERS, () => ({ url: "/studio/orders" }), { schema: PageQuery }),
  get("studio/orders/[id]", WORKERS, ({ id }) => ({ url: order(id) }), { subject: "order" }),
  post("studio/orders/[id]/confirm-payment", WORKERS, ({ id }) => ({ url: `${order(id)}/confirm-payment`, body: {} }), { subject: "order", once: true }),
  post("studio/orders/[id]/packed", WORKERS, ({ id }) => ({ url: `${order(id)}/packed`, body: {} }), { subject: "paidOrder", once: true }),
  del("studio/orders/[id]/packed", WORKERS, ({ id }) => ({ url: `${order(id)}/packed` }), { subject: "packedOrder", once: true }),
  post("studio/orders/[id]/shipments", WORKERS, ({ id }) => ({ url: `${order(id)}/shipments`, body: shipment }), { subject: "paidOrder", once: true, schema: ShipmentInput }),
  post("studio/orders/[id]/tracking", WORKERS, ({ id }) => ({ url: `${order(id)}/tracking`, body: shipment }), { subject: "shippedOrder", schema: ShipmentInput }),
  post("studio/orders/[id]/delivered", WORKERS, ({ id }) => ({ url: `${order(id)}/delivered`, body: {} }), { subject: "shippedOrder", once: true }),
  get("studio/orders/[id]/refunds", WORKERS, ({ id }) => ({ url: `${order(id)}/refunds` }), { subject: "order" }),
  post("studio/orders/[id]/refunds", WORKERS, refund, { subject: "paidLine", schema: RefundInput }),
  post("studio/orders/[id]/late-payment", WORKERS, ({ id }) => ({ url: `${order(id)}/late-payment`, body: late }), { subject: "order", schema: LatePaymentInput, status: 409 }),
  post("admin/orders/[id]/late-payment", MINISTRY, ({ id }) => ({ url: `/admin/orders/${at(id)}/late-payment`, body: late }), { subject: "order", schema: LatePaymentInput, status: 409 }),
  post("admin/orders/[id]/confirm-transfer", MINISTRY, ({ id }) => ({ url: `/admin/orders/${at(id)}/confirm-transfer`, body: {} }), { subject: "order", once: true }),
];

const store = (path: string) => () => ({ url: `/store/${path}` });

/** What everybody may read. */
export const PUBLIC_ROWS: readonly Row[] = [
  get("media/[key]/[file]", "everybody", () => ({ url: "/media/none/none.webp" }), { status: 404 }),
  get("portraits/[key]/[file]", "everybody", () => ({ url: "/portraits/none/none.webp" }), { status: 404 }),
  get("uploads/[file]", "everybody", () => ({ url: "/uploads/none.webp" }), { status: 404 }),
  // Another code each time: more than ten tries at one are slowed.
  post("statements/check", "everybody", ({ world }) => ({ url: "/statements/check", body: { code: `${world.newName()}${world.newName()}00`.toUpperCase() } }), { status: 404, schema: StatementCheck }),
  get("store/brands", "everybody", store("brands")),
  get("store/brands/[handle]", "everybody", store("brands/none"), { status: 404 }),
  get("store/centers", "everybody", store("centers")),
  get("store/centers/[handle]", "everybody", store("centers/none"), { status: 404 }),
  get("store/makers", "everybody", store("makers")),
  get("store/makers/[handle]", "everybody", store("makers/none"), { status: 404 }),
  get("store/demo", "everybody", store("demo"), { status: 404 }),
  get("store/orders/track", "everybody", store("orders/track?token=forged"), { status: 404 }),
];

/** Orders, goods, income, and what everybody may read. */
export const SHOP_ROWS: readonly Row[] = [...MONEY_ROWS, ...GOODS_ROWS, ...PUBLIC_ROWS];
