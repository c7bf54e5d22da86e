import type { APIRequestContext } from "@playwright/test";

export const BACKEND = process.env.E2E_BACKEND_URL ?? "http://localhost:9000";

export interface Goods {
  handle: string;
  title: string;
  brand: string;
  center: string;
  centerName: string;
  maker: string | null;
}

interface StoreProduct {
  handle: string;
  title: string;
  variants: { inventory_quantity: number }[];
  listing: { brand: { handle: string }; center: { handle: string; name: string }; makers: { handle: string }[] };
}

/** The demonstration's goods that can be bought now, from the shop's public API. */
export async function goodsOnSale(request: APIRequestContext): Promise<Goods[]> {
  const { publishable_key } = (await (await request.get(`${BACKEND}/store/demo`)).json()) as { publishable_key: string };
  const fields = "id,handle,title,variants.id,variants.inventory_quantity,*listing";
  const answer = await request.get(`${BACKEND}/store/products`, { params: { limit: 100, fields }, headers: { "x-publishable-api-key": publishable_key } });
  const { products } = (await answer.json()) as { products: StoreProduct[] };
  return products
    .filter(({ variants }) => variants.every(({ inventory_quantity }) => inventory_quantity >= 3))
    .map(({ handle, title, listing }) => ({
      handle,
      title,
      brand: listing.brand.handle,
      center: listing.center.handle,
      centerName: listing.center.name,
      maker: listing.makers[0]?.handle ?? null,
    }));
}
