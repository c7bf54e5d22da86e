import { trackingToken } from "../orders/tracking-token";

type Body = Record<string, unknown>;

/** The answer to completing a cart carries the token that opens the order without an account. */
export function addTrackingToken(body: Body): Body {
  const order = body["order"] as { id?: unknown } | undefined;
  if (typeof order?.id !== "string") return body;
  return { ...body, order: { ...order, tracking_token: trackingToken(order.id) } };
}
