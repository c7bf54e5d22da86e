import { MedusaError } from "@medusajs/framework/utils";
import { addressesOf, type MidtransOptions } from "./options";
import type { TransactionStatus } from "./state";

/** Each of two attempts. */
const PATIENCE_MS = 6_000;

interface Call {
  readonly method: "GET" | "POST";
  readonly body?: object;
  /** The same for a call that is made again, so that it counts once. */
  readonly idempotencyKey?: string;
  readonly headers?: Record<string, string>;
}

interface SnapPage {
  readonly token: string;
  readonly redirect_url: string;
}

/** Midtrans' HTTP interface, as far as a shop needs it. Throws `payment_provider_unavailable` when Midtrans can't be reached twice or answers nonsense. */
export class MidtransClient {
  private readonly addresses: { readonly snap: string; readonly core: string };
  private readonly authorization: string;

  constructor(private readonly options: MidtransOptions) {
    this.addresses = addressesOf(options);
    this.authorization = `Basic ${Buffer.from(`${options.server_key}:`).toString("base64")}`;
  }

  /** Makes a pay page. @throws 400 when Midtrans refuses what is asked. */
  async createPage(orderId: string, request: object): Promise<SnapPage> {
    const { notification_url } = this.options;
    const headers: Record<string, string> = notification_url ? { "X-Override-Notification": notification_url } : {};
    const answer = await this.ask(`${this.addresses.snap}/snap/v1/transactions`, { method: "POST", body: request, idempotencyKey: orderId, headers });
    const { token, redirect_url } = answer as Partial<SnapPage>;
    if (typeof token !== "string" || typeof redirect_url !== "string") throw new MedusaError(MedusaError.Types.INVALID_DATA, "Midtrans made no pay page.");
    return { token, redirect_url };
  }

  /** Closes a pay page at which nothing was chosen yet; any other stays as it is. */
  async closePage(token: string): Promise<void> {
    await this.ask(`${this.addresses.snap}/snap/v1/transactions/${encodeURIComponent(token)}/cancel`, { method: "POST" });
  }

  status(orderId: string): Promise<TransactionStatus> {
    return this.core(orderId, "status", { method: "GET" });
  }

  cancel(orderId: string): Promise<TransactionStatus> {
    return this.core(orderId, "cancel", { method: "POST" });
  }

  /** `key` makes it count once. `direct`: through the wallet that was paid by, at once. */
  refund(orderId: string, key: string, rupiah: number, direct: boolean): Promise<TransactionStatus> {
    return this.core(orderId, direct ? "refund/online/direct" : "refund", { method: "POST", body: { refund_key: key, amount: rupiah }, idempotencyKey: key });
  }

  private async core(orderId: string, act: string, call: Call): Promise<TransactionStatus> {
    const answer = await this.ask(`${this.addresses.core}/v2/${encodeURIComponent(orderId)}/${act}`, call);
    if (typeof (answer as Partial<TransactionStatus>).status_code !== "string") throw unreachable();
    return answer as TransactionStatus;
  }

  private async ask(url: string, call: Call): Promise<object> {
    const answer = (await this.attempt(url, call)) ?? (await this.attempt(url, call));
    if (!answer) throw unreachable();
    return answer;
  }

  /** Null when it may be asked once more. */
  private async attempt(url: string, { method, body, idempotencyKey, headers }: Call): Promise<object | null> {
    try {
      const response = await fetch(url, {
        method,
        headers: {
          accept: "application/json",
          authorization: this.authorization,
          ...(body ? { "content-type": "application/json" } : {}),
          ...(idempotencyKey ? { "Idempotency-Key": idempotencyKey } : {}),
          ...headers,
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (response.status >= 500 || response.status === 429) return null;
      return (await response.json()) as object;
    } catch {
      return null;
    }
  }
}

const unreachable = (): MedusaError => new MedusaError("payment_provider_unavailable", "Midtrans gave no answer. Please try again.");
