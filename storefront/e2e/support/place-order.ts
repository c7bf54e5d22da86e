import type { APIRequestContext } from "@playwright/test";
import { visitor } from "./caller";

interface StoreProduct {
  title: string;
  id: string;
  variants: { id: string; inventory_quantity: number }[];
  listing: { center: { handle: string } };
}

const ADDRESS = {
  first_name: "Pembeli",
  last_name: "Uji",
  phone: "+6281234567890",
  address_1: "Jalan Uji 1",
  city: "Kota Bandung",
  province: "32",
  postal_code: "40111",
  country_code: "id",
  metadata: { district: "Coblong", village: "Dago", landmark: "Pagar hijau" },
};

/** Fills a guest's cart over the shop's public API, up to the payment: one piece of one product of each centre, sent. */
export async function fillCart(request: APIRequestContext, centers: readonly string[]): Promise<{ cartId: string; products: { id: string; title: string }[] }> {
  const guest = await visitor(request);
  const { products } = await guest.get<{ products: StoreProduct[] }>("/store/products?limit=100&fields=id,title,variants.id,variants.inventory_quantity,*listing");
  const chosen = centers.map((center) => products.find((one) => one.listing.center.handle === center && one.variants[0]!.inventory_quantity > 0)!);
  const { regions } = await guest.get<{ regions: { id: string }[] }>("/store/regions");
  const { cart } = await guest.post<{ cart: { id: string } }>("/store/carts", {
    region_id: regions[0]!.id,
    email: "pembeli@example.com",
    shipping_address: ADDRESS,
    items: chosen.map(({ variants }) => ({ variant_id: variants[0]!.id, quantity: 1 })),
  });
  const { shipping_options } = await guest.get<{ shipping_options: { id: string; shipping_profile_id: string }[] }>(`/store/shipping-options?cart_id=${cart.id}`);
  const onePerCenter = new Map(shipping_options.map((option) => [option.shipping_profile_id, option.id]));
  for (const option_id of onePerCenter.values()) await guest.post(`/store/carts/${cart.id}/shipping-methods`, { option_id });
  return { cartId: cart.id, products: chosen.map(({ id, title }) => ({ id, title })) };
}

/** Places a guest's order by bank transfer over the shop's public API: one piece of one product of each centre. */
export async function placeOrder(request: APIRequestContext, centers: readonly string[]): Promise<{ displayId: number; total: number; titles: string[]; token: string }> {
  const guest = await visitor(request);
  const { cartId, products } = await fillCart(request, centers);
  const { payment_collection } = await guest.post<{ payment_collection: { id: string } }>("/store/payment-collections", { cart_id: cartId });
  await guest.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: "pp_bank-transfer_default" });
  const { order } = await guest.post<{ order: { display_id: number; total: number; tracking_token: string } }>(`/store/carts/${cartId}/complete`, {});
  return { displayId: order.display_id, total: order.total, titles: products.map(({ title }) => title), token: order.tracking_token };
}
