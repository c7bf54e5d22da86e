import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { orderIdOf } from "./tracking-token";

type Body = Record<string, unknown>;

/** All that tells who ordered and where they live. */
const PERSONAL = ["email", "customer", "customer_id", "shipping_address", "billing_address", "metadata", "cart", "fulfillments"] as const;

function tokenOf(req: MedusaRequest): string | null {
  const sent = req.headers["x-tracking-token"] ?? req.query.token;
  return typeof sent === "string" ? sent : null;
}

async function isBuyer(req: MedusaRequest, orderId: string): Promise<boolean> {
  const token = tokenOf(req);
  if (token !== null && orderIdOf(token) === orderId) return true;
  const customerId = (req as AuthenticatedMedusaRequest).auth_context?.actor_id;
  if (!customerId) return false;
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["customer_id"], filters: { id: orderId } });
  return data[0]?.customer_id === customerId;
}

/** Medusa opens an order to whoever knows its id: without the buyer's token or login it shows no person. */
export async function hidePerson(body: Body, req: MedusaRequest): Promise<Body> {
  const order = body["order"];
  if (typeof order !== "object" || order === null || (await isBuyer(req, req.params.id ?? ""))) return body;
  const kept = Object.entries(order).filter(([key]) => !PERSONAL.some((personal) => personal === key));
  return { ...body, order: Object.fromEntries(kept) };
}

/** Medusa's query validation refuses parameters it doesn't know: the token travels on in a header. Our own route reads it itself. */
export function tokenToHeader(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { token, ...query } = req.query;
  if (typeof token === "string" && req.path !== "/track") {
    req.headers["x-tracking-token"] ??= token;
    req.query = query;
  }
  next();
}
