import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type * as ConfirmTransfer from "../../src/workflows/orders/confirm-transfer";
import type { Http } from "./http";
import type { Market } from "./market";
import { project } from "./project";

const { confirmTransferWorkflow } = project<typeof ConfirmTransfer>("workflows/orders/confirm-transfer");

const ADDRESS = {
  first_name: "Pembeli",
  last_name: "Uji",
  phone: "+6281234567890",
  address_1: "Jalan Uji 1",
  city: "Kota Bandung",
  province: "32",
  postal_code: "40111",
  country_code: "id",
  metadata: { district: "Coblong", village: "Dago" },
};

type Completed = { order?: { id: string }; error?: { message: string } };

/** Buys over HTTP as a guest does, to be paid by bank transfer. @returns the placed order's id. */
export async function placeOrder(
  market: Market,
  api: Http,
  items: { variantId: string; quantity: number }[],
  promoCodes: string[] = [],
): Promise<string> {
  const shop = { headers: { "x-publishable-api-key": market.publishableKey } };
  const { data: created } = await api.post<{ cart: { id: string } }>(
    "/store/carts",
    {
      region_id: market.foundation.regionId,
      email: "pembeli@test.example",
      shipping_address: ADDRESS,
      items: items.map(({ variantId, quantity }) => ({ variant_id: variantId, quantity })),
      ...(promoCodes.length ? { promo_codes: promoCodes } : {}),
    },
    shop,
  );
  const cartId = created.cart.id;
  const { data: offered } = await api.get<{ shipping_options: { id: string; shipping_profile_id: string }[] }>(`/store/shipping-options?cart_id=${cartId}`, shop);
  const onePerCenter = [...new Map(offered.shipping_options.map((option) => [option.shipping_profile_id, option.id])).values()];
  for (const option_id of onePerCenter) await api.post(`/store/carts/${cartId}/shipping-methods`, { option_id }, shop);
  const { data: collected } = await api.post<{ payment_collection: { id: string } }>("/store/payment-collections", { cart_id: cartId }, shop);
  await api.post(
    `/store/payment-collections/${collected.payment_collection.id}/payment-sessions`,
    { provider_id: "pp_bank-transfer_default" },
    shop,
  );
  const { data: completed } = await api.post<Completed>(`/store/carts/${cartId}/complete`, {}, shop);
  if (!completed.order) throw new Error(`The cart was not completed: ${completed.error?.message}`);
  return completed.order.id;
}

/** The transfer of an order arrived. */
export async function confirmTransfer(market: Market, orderId: string): Promise<void> {
  await confirmTransferWorkflow(market.container).run({ input: { order_id: orderId, confirmed_by: "test" } });
}

/** Captures rupiah of an order's payment, all of it unless told, at the payment module itself: the row is there, and no event ever comes. */
export async function captureWithoutEvent(market: Market, orderId: string, amount?: number): Promise<void> {
  const { container } = market;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["payment_collections.payment_sessions.id", "payment_collections.payments.id"],
    filters: { id: orderId },
  });
  const collection = data[0]?.payment_collections?.[0];
  const payments = container.resolve(Modules.PAYMENT);
  const authorize = () => payments.authorizePaymentSession(String(collection?.payment_sessions?.[0]?.id), { confirmed_by: "test" });
  const payment = collection?.payments?.[0] ?? (await authorize());
  await payments.capturePayment({ payment_id: String(payment?.id), ...(amount === undefined ? {} : { amount }) });
}
