import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Http } from "./http";
import type { Market } from "./market";

interface Units {
  id: string;
  quantity: number;
}

type Asked = Record<"return" | "exchange" | "claim" | "refund_reason" | "payment_collection", { id: string }>;

/** What an administrator does with an order in Medusa Admin, through Medusa's own routes. */
export class AdminOrders {
  constructor(
    private readonly market: Market,
    private readonly api: Http,
    private readonly login: { headers: { authorization: string } },
  ) {}

  private async post(path: string, body: unknown = {}): Promise<Asked> {
    const { status, data } = await this.api.post<Asked & { message?: string }>(`/admin/${path}`, body, { ...this.login, validateStatus: () => true });
    if (status !== 200) throw new Error(`${path}: ${status} ${data.message}`);
    return data;
  }

  /** An order's line items by product. */
  async lines(orderId: string): Promise<Record<string, string>> {
    const { data } = await this.market.container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["items.id", "items.product_id"], filters: { id: orderId } });
    return Object.fromEntries(((data[0]?.items ?? []) as { id: string; product_id: string }[]).map((item) => [item.product_id, item.id]));
  }

  /** @returns how many rupiah the buyer still owes, or is owed when it is negative. */
  async owed(orderId: string): Promise<number> {
    const { data } = await this.market.container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["summary.*"], filters: { id: orderId } });
    return Number((data[0]?.summary as { pending_difference?: number } | undefined)?.pending_difference);
  }

  /** @returns the return's id; nothing has come back yet. */
  async askReturn(orderId: string, items: Units[]): Promise<string> {
    const { data } = await this.market.container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "stock_location", fields: ["id"] });
    const { return: asked } = await this.post("returns", { order_id: orderId, location_id: data[0]?.id });
    await this.post(`returns/${asked.id}/request-items`, { items });
    await this.post(`returns/${asked.id}/request`);
    return asked.id;
  }

  async receive(returnId: string, items: Units[]): Promise<void> {
    await this.post(`returns/${returnId}/receive`);
    await this.post(`returns/${returnId}/receive-items`, { items });
    await this.post(`returns/${returnId}/receive/confirm`);
  }

  /** @returns the id of the return of what comes back. */
  async exchange(orderId: string, back: Units[], sent: { variant_id: string; quantity: number }[]): Promise<string> {
    const { exchange } = await this.post("exchanges", { order_id: orderId });
    await this.post(`exchanges/${exchange.id}/inbound/items`, { items: back });
    await this.post(`exchanges/${exchange.id}/outbound/items`, { items: sent });
    await this.post(`exchanges/${exchange.id}/request`);
    return this.returnOf("order_exchange", exchange.id);
  }

  /** Something was wrong with units: others are sent for them. @returns the id of the return of what comes back. */
  async claim(orderId: string, claimed: Units[], sent: { variant_id: string; quantity: number }[]): Promise<string> {
    const { claim } = await this.post("claims", { order_id: orderId, type: "replace" });
    await this.post(`claims/${claim.id}/claim-items`, { items: claimed.map((item) => ({ ...item, reason: "production_failure" })) });
    await this.post(`claims/${claim.id}/inbound/items`, { items: claimed });
    await this.post(`claims/${claim.id}/outbound/items`, { items: sent });
    await this.post(`claims/${claim.id}/request`);
    return this.returnOf("order_claim", claim.id);
  }

  private async returnOf(table: "order_exchange" | "order_claim", id: string): Promise<string> {
    const row: { return_id: string } = await this.market.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)(table).where({ id }).first("return_id");
    return row.return_id;
  }

  /** Takes lines to other quantities and adds new ones. */
  async edit(orderId: string, quantities: Units[], added: { variant_id: string; quantity: number }[] = []): Promise<void> {
    await this.post("order-edits", { order_id: orderId });
    for (const { id, quantity } of quantities) await this.post(`order-edits/${orderId}/items/item/${id}`, { quantity });
    if (added.length > 0) await this.post(`order-edits/${orderId}/items`, { items: added });
    await this.post(`order-edits/${orderId}/confirm`);
  }

  /** The buyer paid what an order came to more. */
  async payMore(orderId: string): Promise<void> {
    const { data } = await this.market.container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["payment_collections.id", "payment_collections.status"], filters: { id: orderId } });
    const waiting = ((data[0]?.payment_collections ?? []) as { id: string; status: string }[]).find(({ status }) => status === "not_paid");
    const id = waiting?.id ?? (await this.post("payment-collections", { order_id: orderId, amount: await this.owed(orderId) })).payment_collection.id;
    await this.post(`payment-collections/${id}/mark-as-paid`, { order_id: orderId });
  }

  /** @param code of a refund reason, made for it */
  async refund(orderId: string, amount: number, code?: string): Promise<void> {
    const { data } = await this.market.container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["payment_collections.payments.id"], filters: { id: orderId } });
    const paymentId = data[0]?.payment_collections?.[0]?.payments?.[0]?.id;
    const reason = code === undefined ? {} : { refund_reason_id: (await this.post("refund-reasons", { label: code, code })).refund_reason.id };
    await this.post(`payments/${paymentId}/refund`, { amount, ...reason });
  }
}
