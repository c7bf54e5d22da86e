import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { choicesFor, page, payPage, type Choice } from "./pay-page";
import { choose, described, newTransaction, refund, type Transaction } from "./transaction";

/** How the stand-in is started. */
export interface StandInSettings {
  readonly serverKey: string;
  /** 0 or left out: any free port. */
  readonly port?: number;
  /** Takes each notification to the shop; left out they are posted to the address the shop gave with the transaction. */
  readonly deliver?: (notification: Record<string, unknown>) => void;
}

interface Answer {
  readonly status: number;
  readonly body: object | string;
  readonly location?: string;
}

const json = (status: number, body: object): Answer => ({ status, body });
const midtransSays = (code: string, status_message: string): Answer => json(200, { status_code: code, status_message, id: randomUUID() });
const UNKNOWN = midtransSays("404", "Transaction doesn't exist.");

/**
 * A stand-in for Midtrans in tests, by its published contract: Snap tokens, a pay page, Status, Cancel, Refund and signed notifications.
 * It keeps everything in memory and takes no money.
 */
export class MidtransStandIn {
  /** By the shop's order id. */
  readonly transactions = new Map<string, Transaction>();
  /** Every call of the API, as "POST /v2/…/cancel". */
  readonly calls: string[] = [];
  /** So many calls of the API from now on are answered by 503. */
  outages = 0;
  private readonly server: Server;

  private constructor(private readonly settings: StandInSettings) {
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  /** Listens on this machine alone. */
  static async start(settings: StandInSettings): Promise<MidtransStandIn> {
    const standIn = new MidtransStandIn(settings);
    await new Promise<void>((resolve) => standIn.server.listen(settings.port ?? 0, "127.0.0.1", resolve));
    return standIn;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** What the buyer does at the pay page; tells the shop. @throws when there is no such transaction. */
  choose(orderId: string, choice: Choice): void {
    const transaction = this.transactionOf(orderId);
    if (choose(transaction, choice)) this.tell(transaction);
  }

  /** The signed notification of how the transaction stands now. @throws when there is no such transaction. */
  notification(orderId: string): Record<string, unknown> {
    return described(this.transactionOf(orderId), this.settings.serverKey);
  }

  private transactionOf(orderId: string): Transaction {
    const transaction = this.transactions.get(orderId);
    if (!transaction) throw new Error(`No transaction ${orderId}`);
    return transaction;
  }

  private tell(transaction: Transaction): void {
    const notification = described(transaction, this.settings.serverKey);
    if (this.settings.deliver) return this.settings.deliver(notification);
    if (!transaction.notificationUrl) return;
    const post = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(notification) };
    fetch(transaction.notificationUrl, post).catch(() => console.error("The shop took no notification"));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const path = new URL(request.url ?? "/", this.url).pathname;
    const { status, body: said, location } = path.startsWith("/snap/v4/") ? this.showPage(request, path, body) : this.answer(request, path, body);
    const type = typeof said === "string" ? "text/html; charset=utf-8" : "application/json";
    response.writeHead(status, { "content-type": type, ...(location ? { location } : {}) });
    response.end(typeof said === "string" ? said : JSON.stringify(said));
  }

  private showPage(request: IncomingMessage, path: string, body: string): Answer {
    const token = path.split("/").pop();
    const transaction = [...this.transactions.values()].find((one) => one.token === token);
    if (!transaction) return { status: 404, body: page("Unknown transaction", "") };
    if (request.method !== "POST") return { status: 200, body: payPage(transaction.orderId, transaction.amount, choicesFor(transaction.enabled)) };
    const choice = (new URLSearchParams(body).get("choice") ?? "close") as Choice;
    this.choose(transaction.orderId, choice);
    if (!transaction.finishUrl) return { status: 200, body: page(choice, "<p>The shop gave no address to go back to.</p>") };
    const back = new URL(transaction.finishUrl);
    const said = described(transaction, this.settings.serverKey);
    for (const name of ["order_id", "status_code", "transaction_status"]) back.searchParams.set(name, String(said[name]));
    return { status: 303, body: "", location: back.href };
  }

  private answer(request: IncomingMessage, path: string, body: string): Answer {
    this.calls.push(`${request.method} ${path}`);
    if (this.outages > 0) {
      this.outages -= 1;
      return json(503, { status_code: "503", status_message: "Service unavailable" });
    }
    const expected = `Basic ${Buffer.from(`${this.settings.serverKey}:`).toString("base64")}`;
    if (request.headers.authorization !== expected) return json(401, { status_code: "401", status_message: "Access denied", error_messages: ["Access denied"] });
    const given = body ? (JSON.parse(body) as Record<string, unknown>) : {};
    const [api, second = "", third = "", token] = path.split("/").filter(Boolean);
    if (api !== "snap") return this.core(this.transactions.get(decodeURIComponent(second)), third, given);
    return token === undefined ? this.create(given, request.headers["x-override-notification"]) : this.cancelPage(token);
  }

  private core(transaction: Transaction | undefined, act: string, given: Record<string, unknown>): Answer {
    if (!transaction?.status) return UNKNOWN;
    if (act === "refund") {
      const end = refund(transaction, String(given["refund_key"]), Number(given["amount"]));
      if (end === "refused") return midtransSays("412", "Refund amount or status is not allowed");
      if (end === "repeated") return midtransSays("406", "Refund key was used before");
      this.tell(transaction);
    }
    if (act === "cancel" || act === "expire") {
      if (transaction.status !== "pending" && transaction.status !== "capture") return midtransSays("412", "Transaction status cannot be updated.");
      transaction.status = act;
      this.tell(transaction);
    }
    return json(200, described(transaction, this.settings.serverKey));
  }

  private create(given: Record<string, unknown>, notificationUrl: string | string[] | undefined): Answer {
    const { order_id, gross_amount } = (given["transaction_details"] ?? {}) as Record<string, unknown>;
    if (typeof order_id !== "string" || !/^[\w~.-]{1,50}$/.test(order_id) || !Number.isInteger(gross_amount)) {
      return json(400, { error_messages: ["transaction_details.order_id or gross_amount is not valid"] });
    }
    if (this.transactions.get(order_id)?.status) return json(400, { error_messages: ["transaction_details.order_id sudah digunakan"] });
    const token = randomUUID();
    const finishUrl = (given["callbacks"] as { finish?: string } | undefined)?.finish;
    const enabled = given["enabled_payments"] as string[] | undefined;
    this.transactions.set(order_id, newTransaction({ orderId: order_id, token, amount: Number(gross_amount), enabled, finishUrl, notificationUrl: notificationUrl?.toString() }));
    return json(201, { token, redirect_url: `${this.url}/snap/v4/redirection/${token}` });
  }

  private cancelPage(token: string): Answer {
    const transaction = [...this.transactions.values()].find((one) => one.token === token);
    if (!transaction) return json(404, { error_messages: ["token not found"] });
    if (transaction.status) return json(400, { error_messages: ["Transaction is on progress"] });
    transaction.cancelled = true;
    return json(200, { canceled_at: new Date().toISOString() });
  }
}
