import { createHmac, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { text } from "node:stream/consumers";

/**
 * A stand-in for api.stripe.com in tests: payment intents, refunds and signed webhooks, as far as a shop needs them, by Stripe's
 * published API. Its test cards do what Stripe's own do. Nothing of the shop knows of it: `send-stripe-here.ts` turns the calls.
 */
export interface StripeStandIn {
  readonly server: Server;
  readonly intents: ReadonlyMap<string, Intent>;
  readonly refunds: readonly Refund[];
  /** What a browser does with Stripe's own script: pays an intent by a card. */
  pay: (intentId: string, card: string) => Answer;
}

interface Intent {
  id: string;
  object: "payment_intent";
  /** Hundredths of a rupiah. */
  amount: number;
  amount_received: number;
  currency: string;
  status: "requires_payment_method" | "requires_action" | "succeeded" | "canceled";
  client_secret: string;
  metadata: Record<string, string>;
  last_payment_error: { type: string; code: string; decline_code: string } | null;
  payment_method: null;
}

interface Refund {
  id: string;
  object: "refund";
  amount: number;
  payment_intent: string;
  status: "succeeded";
}

interface Answer {
  status: number;
  body: object;
}

/** A signed event, as Stripe posts it. */
export interface Webhook {
  body: string;
  headers: Record<string, string>;
}

interface Settings {
  webhookSecret: string;
  /** Takes each webhook to the shop. */
  deliver: (webhook: Webhook) => void;
}

/** Stripe's test cards and what becomes of them. */
const DECLINED: Record<string, string> = { "4000000000000002": "generic_decline", "4000000000009995": "insufficient_funds" };
const ASKS_THE_BANK = "4000002760003184";

const newId = (kind: string): string => `${kind}_${randomBytes(12).toString("hex")}`;
const refuse = (status: number, error: object): Answer => ({ status, body: { error } });
const unknown = refuse(404, { type: "invalid_request_error", code: "resource_missing", message: "No such payment_intent" });

/** The stand-in, not listening yet. */
export function stripeStandIn({ webhookSecret, deliver }: Settings): StripeStandIn {
  const intents = new Map<string, Intent>();
  const refunds: Refund[] = [];
  const answered = new Map<string, Answer>();

  const tell = (type: string, intent: Intent): void => {
    const body = JSON.stringify({ id: newId("evt"), object: "event", type, data: { object: intent } });
    const at = Math.floor(Date.now() / 1000);
    const signature = createHmac("sha256", webhookSecret).update(`${at}.${body}`).digest("hex");
    deliver({ body, headers: { "content-type": "application/json", "stripe-signature": `t=${at},v1=${signature}` } });
  };
  const succeed = (intent: Intent): Answer => {
    Object.assign(intent, { status: "succeeded", amount_received: intent.amount, last_payment_error: null });
    tell("payment_intent.succeeded", intent);
    return { status: 200, body: intent };
  };
  const decline = (intent: Intent, decline_code: string): Answer => {
    const problem = { type: "card_error", code: "card_declined", decline_code };
    Object.assign(intent, { status: "requires_payment_method", last_payment_error: problem });
    tell("payment_intent.payment_failed", intent);
    return refuse(402, { ...problem, message: "Your card was declined.", payment_intent: intent });
  };
  const pay = (id: string, card: string): Answer => {
    const intent = intents.get(id);
    if (!intent) return unknown;
    if (card === ASKS_THE_BANK) {
      intent.status = "requires_action";
      return { status: 200, body: intent };
    }
    return DECLINED[card] ? decline(intent, DECLINED[card]) : succeed(intent);
  };

  const create = (form: URLSearchParams): Answer => {
    const id = newId("pi");
    const metadata = Object.fromEntries([...form].flatMap(([name, value]) => { const key = /^metadata\[(\w+)\]$/.exec(name)?.[1]; return key ? [[key, value]] : []; }));
    const intent: Intent = {
      id,
      object: "payment_intent",
      amount: Number(form.get("amount")),
      amount_received: 0,
      currency: String(form.get("currency")),
      status: "requires_payment_method",
      client_secret: `${id}_secret_${randomBytes(8).toString("hex")}`,
      metadata,
      last_payment_error: null,
      payment_method: null,
    };
    intents.set(id, intent);
    return { status: 200, body: intent };
  };
  const refund = (form: URLSearchParams): Answer => {
    const intent = intents.get(String(form.get("payment_intent")));
    if (!intent) return unknown;
    const made: Refund = { id: newId("re"), object: "refund", amount: Number(form.get("amount") ?? intent.amount), payment_intent: intent.id, status: "succeeded" };
    refunds.push(made);
    return { status: 200, body: made };
  };
  const change = (intent: Intent, act: string | undefined, form: URLSearchParams): Answer => {
    if (act === "confirm") return form.get("client_secret") === intent.client_secret ? pay(intent.id, String(form.get("card"))) : unknown;
    if (act === "bank") return form.get("agreed") === "yes" ? succeed(intent) : decline(intent, "authentication_required");
    if (act === "capture") return intent.status === "succeeded" ? refuse(400, { type: "invalid_request_error", code: "payment_intent_unexpected_state", payment_intent: intent }) : unknown;
    if (act === "cancel") {
      if (intent.status === "succeeded") return refuse(400, { type: "invalid_request_error", code: "payment_intent_unexpected_state", message: "It is paid.", payment_intent: intent });
      intent.status = "canceled";
    } else if (form.has("amount")) intent.amount = Number(form.get("amount"));
    return { status: 200, body: intent };
  };

  const answer = (method: string, path: string[], form: URLSearchParams): Answer => {
    const [, kind, id, act] = path;
    if (kind === "refunds") return refund(form);
    if (kind !== "payment_intents") return unknown;
    if (!id) return create(form);
    const intent = intents.get(id);
    if (!intent) return unknown;
    return method === "GET" ? { status: 200, body: intent } : change(intent, act, form);
  };
  const answerOnce = (request: IncomingMessage, form: URLSearchParams): Answer => {
    const path = new URL(request.url ?? "/", "http://stand-in").pathname.split("/").filter(Boolean);
    const key = request.headers["idempotency-key"];
    const before = typeof key === "string" ? answered.get(`${request.url} ${key}`) : undefined;
    const now = before ?? answer(request.method ?? "GET", path, form);
    if (typeof key === "string") answered.set(`${request.url} ${key}`, now);
    return now;
  };

  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { status, body: said } = answerOnce(request, new URLSearchParams(body));
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(said));
    });
  });
  return { server, intents, refunds, pay };
}
