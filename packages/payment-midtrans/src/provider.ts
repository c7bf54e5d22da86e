import { AbstractPaymentProvider, MedusaError, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils";
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  BigNumberInput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { paymentsFor, readRupiah, wholeRupiah } from "./amounts";
import { MidtransClient } from "./client";
import { checkOptions, type MidtransOptions } from "./options";
import { refundOnce } from "./refund-once";
import { nextOrderId, readSession, sessionIdOf, type SessionData } from "./session";
import { isSignedBy } from "./signature";
import { isOf, stateOf, type PaymentState, type TransactionStatus } from "./state";

const STATUS_OF: Readonly<Record<PaymentState, PaymentSessionStatus>> = {
  none: PaymentSessionStatus.PENDING,
  pending: PaymentSessionStatus.PENDING_AUTHORIZATION,
  paid: PaymentSessionStatus.CAPTURED,
  refused: PaymentSessionStatus.ERROR,
  ended: PaymentSessionStatus.CANCELED,
  returned: PaymentSessionStatus.CANCELED,
};

const ACTION_OF: Readonly<Record<PaymentState, PaymentActions>> = {
  none: PaymentActions.NOT_SUPPORTED,
  pending: PaymentActions.PENDING,
  paid: PaymentActions.SUCCESSFUL,
  refused: PaymentActions.FAILED,
  ended: PaymentActions.CANCELED,
  returned: PaymentActions.NOT_SUPPORTED,
};

/**
 * Midtrans Snap: the buyer pays at Midtrans' own page by QRIS, virtual account, GoPay or card. Money counts only when Midtrans' Status,
 * asked by the server, says so for the very order id and amount of the session; a notification only makes it ask.
 */
export class MidtransProvider extends AbstractPaymentProvider<MidtransOptions> {
  static override identifier = "midtrans";
  private readonly options: ReturnType<typeof checkOptions>;
  private readonly client: MidtransClient;

  // Medusa makes providers itself: the constructor must be public and take (cradle, options).
  constructor(cradle: Record<string, unknown>, options: Partial<MidtransOptions>) {
    super(cradle, options as MidtransOptions);
    this.options = checkOptions(options);
    this.client = new MidtransClient(this.options);
  }

  static override validateOptions(options: Record<string, unknown>): void {
    checkOptions(options);
  }

  /** Makes the pay page; its address is `redirect_url` in the session's data. */
  async initiatePayment({ amount, currency_code, data, context }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const sessionId = String(data?.["session_id"] ?? context?.idempotency_key ?? "");
    if (!sessionId) throw new MedusaError(MedusaError.Types.INVALID_DATA, "A payment at Midtrans needs a session.");
    const made = await this.makePage(sessionId, sessionId, amount, currency_code);
    return { id: made.order_id, status: PaymentSessionStatus.PENDING, data: { ...made } };
  }

  /** Another amount is another pay page; the one before is closed. */
  async updatePayment({ amount, currency_code, data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const session = sessionOf(data);
    if (session.gross_amount === wholeRupiah(amount)) return { data };
    await this.close(session);
    return { status: PaymentSessionStatus.PENDING, data: { ...(await this.makePage(session.session_id, nextOrderId(session.order_id), amount, currency_code)) } };
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return this.look(sessionOf(data));
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return this.look(sessionOf(data));
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: (await this.look(sessionOf(data))).data };
  }

  /** Midtrans takes the money itself. */
  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data };
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    await this.close(sessionOf(data));
    return { data };
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const session = readSession(data);
    if (session) await this.close(session);
    return { data };
  }

  /** Made once for each of Medusa's refunds. What was paid to a virtual account is only noted: Midtrans can't send it back. */
  async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const key = context?.idempotency_key;
    if (!key) throw new MedusaError(MedusaError.Types.INVALID_DATA, "A refund at Midtrans needs a key.");
    return { data: { ...(await refundOnce(this.client, sessionOf(data), key, wholeRupiah(amount))) } };
  }

  /** A forged notification is none; an honest one makes the server ask how the transaction stands now. */
  async getWebhookActionAndData({ data }: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    if (!isSignedBy(data, this.options.server_key)) return { action: PaymentActions.NOT_SUPPORTED };
    const status = await this.client.status(data.order_id);
    const amount = readRupiah(status.gross_amount);
    if (status.order_id !== data.order_id || Number.isNaN(amount)) return { action: PaymentActions.NOT_SUPPORTED };
    return { action: ACTION_OF[stateOf(status)], data: { session_id: sessionIdOf(data.order_id), amount } };
  }

  private async makePage(sessionId: string, orderId: string, amount: BigNumberInput, currency: string): Promise<SessionData> {
    if (currency.toLowerCase() !== "idr") throw new MedusaError(MedusaError.Types.INVALID_DATA, "Midtrans takes rupiah only.");
    const { expiry_minutes, finish_url } = this.options;
    const rupiah = wholeRupiah(amount);
    const expiry = { unit: "minutes", duration: expiry_minutes };
    const page = await this.client.createPage(orderId, {
      transaction_details: { order_id: orderId, gross_amount: rupiah },
      enabled_payments: paymentsFor(rupiah),
      credit_card: { secure: true },
      expiry,
      page_expiry: expiry,
      ...(finish_url ? { callbacks: { finish: finish_url } } : {}),
    });
    const expires_at = new Date(Date.now() + expiry_minutes * 60_000).toISOString();
    return { session_id: sessionId, order_id: orderId, gross_amount: rupiah, ...page, expires_at };
  }

  private async look(session: SessionData): Promise<{ status: PaymentSessionStatus; data: Record<string, unknown> }> {
    const status = await this.client.status(session.order_id);
    const state = stateOf(status);
    if (state !== "none" && !isOf(status, session.order_id, session.gross_amount)) return { status: PaymentSessionStatus.ERROR, data: { ...session } };
    return { status: STATUS_OF[state], data: { ...session, ...noted(status) } };
  }

  /** Nothing can be paid any more. @throws 400 when it was paid: then it must be refunded. */
  private async close(session: SessionData): Promise<void> {
    await this.client.closePage(session.token);
    const state = stateOf(await this.client.status(session.order_id));
    // It may be paid in the moment before Midtrans cancels it.
    const end = state === "pending" ? stateOf(await this.client.cancel(session.order_id)) : state;
    const stillOpen = end === "pending" && stateOf(await this.client.status(session.order_id)) === "paid";
    if (end === "paid" || stillOpen) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This payment was made at Midtrans: refund it instead.");
  }
}

function sessionOf(data: Record<string, unknown> | undefined): SessionData {
  const session = readSession(data);
  if (!session) throw new MedusaError(MedusaError.Types.INVALID_DATA, "This isn't a payment at Midtrans.");
  return session;
}

const noted = ({ transaction_id, payment_type }: TransactionStatus): Record<string, unknown> => ({
  ...(transaction_id ? { transaction_id } : {}),
  ...(payment_type ? { payment_type } : {}),
});
