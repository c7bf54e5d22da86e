import { MedusaErrorTypes } from "@medusajs/framework/utils";

/** What every error looks like outside: Medusa's shape, words a person can act on, never a stack. */
export interface HttpError {
  readonly status: number;
  readonly type: string;
  readonly message: string;
  /** Of a 422: each thing that is missing. */
  readonly problems?: readonly unknown[];
}

interface Thrown {
  readonly problems?: readonly unknown[];
  readonly name?: string;
  readonly type?: string;
  readonly code?: string;
  readonly message?: string;
  readonly status?: number;
  readonly statusCode?: number;
  readonly issues?: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

/** Medusa's code for a cart that asks for more than there is; it calls that "not allowed". */
const SOLD_OUT = "insufficient_inventory";

/** Medusa swallows why a payment session couldn't be put away, and says no more than this: it was paid meanwhile. */
const KEPT_SESSION = "Could not delete all payment sessions";

const STATUS_OF_TYPE: Readonly<Record<string, number>> = {
  [MedusaErrorTypes.INVALID_DATA]: 400,
  [MedusaErrorTypes.INVALID_ARGUMENT]: 400,
  [MedusaErrorTypes.NOT_ALLOWED]: 400,
  [MedusaErrorTypes.UNAUTHORIZED]: 401,
  [MedusaErrorTypes.FORBIDDEN]: 403,
  [MedusaErrorTypes.NOT_FOUND]: 404,
  [MedusaErrorTypes.CONFLICT]: 409,
  [MedusaErrorTypes.PAYMENT_REQUIRES_MORE_ERROR]: 409,
  [MedusaErrorTypes.DUPLICATE_ERROR]: 409,
  delivery_limited: 409,
  below_card_minimum: 400,
  promo_unknown: 400,
  promo_over: 400,
  payment_provider_unavailable: 503,
  payload_too_large: 413,
  [MedusaErrorTypes.PAYMENT_AUTHORIZATION_ERROR]: 422,
  unprocessable: 422,
  secret_change_required: 403,
  rate_limited: 429,
};

const TYPE_OF_STATUS: Readonly<Record<number, string>> = {
  400: MedusaErrorTypes.INVALID_DATA,
  401: MedusaErrorTypes.UNAUTHORIZED,
  403: MedusaErrorTypes.FORBIDDEN,
  404: MedusaErrorTypes.NOT_FOUND,
  409: MedusaErrorTypes.CONFLICT,
  413: "payload_too_large",
  422: "unprocessable",
  429: "rate_limited",
};

const WORDS_OF_STATUS: Readonly<Record<number, string>> = {
  400: "The request could not be read.",
  413: "What was sent is too large.",
};

const UNKNOWN: HttpError = { status: 500, type: "unknown_error", message: "Something went wrong. Please try again." };

const AWAY: HttpError = { status: 503, type: "unavailable", message: "Not available just now. Please try again in a moment." };

/** How Node, PostgreSQL (class 08, and 57P01 to 57P03 while it stops or starts) and the pool say that the database is away. */
const AWAY_CODE = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|08...|57P0[123])$/;
// Behind the statement, where one was sent.
const AWAY_WORDS = /(^| - )(Connection terminated|Client has encountered a connection error|Knex: Timeout acquiring a connection)/;

function isDatabaseAway({ code, message }: Thrown): boolean {
  return AWAY_CODE.test(code ?? "") || AWAY_WORDS.test(message ?? "");
}

/** PostgreSQL's error classes that mean bad input or a lost race; their texts quote values, so they stay inside. */
function fromDatabase(code: string): HttpError | null {
  if (/^22...$/.test(code) || code === "23502") {
    return { status: 400, type: MedusaErrorTypes.INVALID_DATA, message: "A value has the wrong form." };
  }
  if (code === "23503") return { status: 404, type: MedusaErrorTypes.NOT_FOUND, message: "Not found." };
  if (code === "23505") return { status: 409, type: MedusaErrorTypes.CONFLICT, message: "It already exists." };
  if (code === "40001" || code === "40P01" || code === "55P03") {
    return { status: 409, type: MedusaErrorTypes.CONFLICT, message: "Someone else changed this just now. Please try again." };
  }
  return null;
}

const issueText = ({ path, message }: NonNullable<Thrown["issues"]>[number]): string =>
  path.length > 0 ? `${path.map(String).join(".")}: ${message}` : message;

/** Maps anything thrown to what the caller is told. */
export function toHttpError(thrown: unknown): HttpError {
  if (typeof thrown !== "object" || thrown === null) return UNKNOWN;
  const error = thrown as Thrown;
  if (Array.isArray(error.issues)) {
    return { status: 400, type: MedusaErrorTypes.INVALID_DATA, message: error.issues.map(issueText).join("; ") };
  }
  if (error.code === SOLD_OUT) {
    return { status: 409, type: MedusaErrorTypes.CONFLICT, message: "Not enough in stock for this quantity." };
  }
  if (isDatabaseAway(error)) return AWAY;
  if (error.message?.startsWith(KEPT_SESSION)) {
    return { status: 409, type: "payment_under_way", message: "A payment was begun and may be paid already; look again in a moment." };
  }
  const known = error.type === undefined ? undefined : STATUS_OF_TYPE[error.type];
  if (known !== undefined) {
    return { status: known, type: error.type ?? "", message: error.message ?? "", ...(error.problems ? { problems: error.problems } : {}) };
  }
  const database = error.code === undefined ? null : fromDatabase(String(error.code));
  if (database) return database;
  const status = error.statusCode ?? error.status;
  const type = status === undefined ? undefined : TYPE_OF_STATUS[status];
  if (status === undefined || type === undefined) return UNKNOWN;
  return { status, type, message: WORDS_OF_STATUS[status] ?? error.message ?? "" };
}
