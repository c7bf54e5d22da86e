import { expect, type APIRequestContext } from "@playwright/test";
import { BACKEND } from "./catalogue";

interface StoreProduct {
  title: string;
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

/** Places a guest's order by bank transfer over the shop's public API: one piece of one product of each centre. */
export async function placeOrder(request: APIRequestContext, centers: readonly string[]): Promise<{ displayId: number; total: number; titles: string[]; token: string }> {
  const { publishable_key } = (await (await request.get(`${BACKEND}/store/demo`)).json()) as { publishable_key: string };
  const headers = { "x-publishable-api-key": publishable_key };
  const get = async <T>(path: string, params: Record<string, string | number>): Promise<T> => (await (await request.get(`${BACKEND}${path}`, { headers, params })).json()) as T;
  const post = async <T>(path: string, data: unknown): Promise<T> => {
    const answer = await request.post(`${BACKEND}${path}`, { headers, data });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as T;
  };
  const { products } = await get<{ products: StoreProduct[] }>("/store/products", { limit: 100, fields: "id,title,variants.id,variants.inventory_quantity,*listing" });
  const chosen = centers.map((center) => products.find((one) => one.listing.center.handle === center && one.variants[0]!.inventory_quantity > 0)!);
  const { regions } = await get<{ regions: { id: string }[] }>("/store/regions", {});
  const { cart } = await post<{ cart: { id: string } }>("/store/carts", {
    region_id: regions[0]!.id,
    email: "pembeli@example.com",
    shipping_address: ADDRESS,
    items: chosen.map(({ variants }) => ({ variant_id: variants[0]!.id, quantity: 1 })),
  });
  const { shipping_options } = await get<{ shipping_options: { id: string; shipping_profile_id: string }[] }>("/store/shipping-options", { cart_id: cart.id });
  const onePerCenter = new Map(shipping_options.map((option) => [option.shipping_profile_id, option.id]));
  for (const option_id of onePerCenter.values()) await post(`/store/carts/${cart.id}/shipping-methods`, { option_id });
  const { payment_collection } = await post<{ payment_collection: { id: string } }>("/store/payment-collections", { cart_id: cart.id });
  await post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: "pp_bank-transfer_default" });
  const { order } = await post<{ order: { display_id: number; total: number; tracking_token: string } }>(`/store/carts/${cart.id}/complete`, {});
  return { displayId: order.display_id, total: order.total, titles: chosen.map(({ title }) => title), token: order.tracking_token };
}
