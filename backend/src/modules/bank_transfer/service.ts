import { AbstractPaymentProvider, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils";
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
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
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { checkOptions, deadlineFrom, instructionsFor, type BankTransferOptions } from "./instructions";

/** Set by the confirm-transfer workflow alone; nothing a shopper sends reaches a payment's context. */
type ConfirmedContext = AuthorizePaymentInput["context"] & { confirmed_by?: string };

/**
 * Money sent by hand to our account. An order is placed at once and waits (`pending_authorization`)
 * until a person of the centre or an administrator confirms what the bank statement shows.
 */
export class BankTransferProvider extends AbstractPaymentProvider<BankTransferOptions> {
  static override identifier = "bank-transfer";
  private readonly options: BankTransferOptions;

  // Medusa makes providers itself: the constructor must be public and take (cradle, options).
  constructor(cradle: Record<string, unknown>, options: Partial<BankTransferOptions>) {
    super(cradle, options as BankTransferOptions);
    this.options = checkOptions(options);
  }

  static override validateOptions(options: Record<string, unknown>): void {
    checkOptions(options);
  }

  async initiatePayment({ amount, context }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    return {
      id: context?.idempotency_key ?? "",
      status: PaymentSessionStatus.PENDING,
      data: { ...instructionsFor(this.options, amount, new Date()) },
    };
  }

  async updatePayment({ amount }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: { ...instructionsFor(this.options, amount, new Date()) } };
  }

  /** Authorised only when the server says who saw the money; the clock of an order starts at placing. */
  async authorizePayment({ data, context }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const confirmedBy = (context as ConfirmedContext | undefined)?.confirmed_by;
    if (confirmedBy) {
      return {
        status: PaymentSessionStatus.AUTHORIZED,
        data: { ...data, confirmed_at: new Date().toISOString() },
      };
    }
    return {
      status: PaymentSessionStatus.PENDING_AUTHORIZATION,
      data: { ...data, deadline: deadlineFrom(new Date(), this.options.deadline_hours) },
    };
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { status: PaymentSessionStatus.PENDING_AUTHORIZATION, data };
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data };
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data };
  }

  /** The money goes back by hand; Medusa records the refund. */
  async refundPayment({ data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data };
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data };
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data };
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }
}
