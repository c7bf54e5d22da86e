import "server-only";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { askStore } from "@/lib/medusa";

const Options = z.object({
  shipping_options: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      shipping_profile_id: z.string(),
      center: z.object({ id: z.string(), name: z.string() }).nullish(),
      estimate: z.object({ min_days: z.number(), max_days: z.number() }).nullish(),
    }),
  ),
});
const Priced = z.object({ shipping_option: z.object({ amount: z.number() }) });

export interface ShippingOption {
  id: string;
  name: string;
  /** Whole rupiah. */
  amount: number;
  estimate: { min_days: number; max_days: number } | null;
}

/** One centre's parcel and the ways to send it, cheapest first. */
export interface ParcelOptions {
  profileId: string;
  /** Public name of the centre. */
  center: string | null;
  options: ShippingOption[];
}

/** The ways to send a cart that has an address: one choice a centre. Throws StoreError. */
export async function parcelOptions(cartId: string, locale: Locale): Promise<ParcelOptions[]> {
  const { shipping_options } = Options.parse(await askStore("/store/shipping-options", { query: { cart_id: cartId }, locale }));
  const priced = await Promise.all(
    shipping_options.map(async (option) => {
      const answer = await askStore(`/store/shipping-options/${option.id}/calculate`, { body: { cart_id: cartId } });
      return { ...option, amount: Math.round(Priced.parse(answer).shipping_option.amount) };
    }),
  );
  const parcels = new Map<string, ParcelOptions>();
  for (const { id, name, amount, estimate, shipping_profile_id, center } of priced.sort((a, b) => a.amount - b.amount)) {
    const parcel = parcels.get(shipping_profile_id) ?? { profileId: shipping_profile_id, center: center?.name ?? null, options: [] };
    parcel.options.push({ id, name, amount, estimate: estimate ?? null });
    parcels.set(shipping_profile_id, parcel);
  }
  return [...parcels.values()];
}
