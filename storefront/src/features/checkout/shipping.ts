import "server-only";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { askStore } from "@/lib/medusa";

const Options = z.object({
  shipping_options: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: z.object({ code: z.string() }).nullish(),
      price_type: z.enum(["flat", "calculated"]),
      amount: z.number().nullish(),
      shipping_profile_id: z.string(),
      center: z.object({ id: z.string(), name: z.string() }).nullish(),
      estimate: z.object({ min_days: z.number(), max_days: z.number() }).nullish(),
      pickup_place: z.string().nullish(),
    }),
  ),
});
const SERVICES = ["regular", "economy", "pickup"] as const;

const Priced = z.object({ shipping_option: z.object({ amount: z.number() }) });

export interface ShippingOption {
  id: string;
  /** In the shop's words, where they know the service. */
  name: string;
  /** Whole rupiah. */
  amount: number;
  estimate: { min_days: number; max_days: number } | null;
  /** Where and when the buyer collects it; null when it is sent. */
  pickupPlace: string | null;
}

/** One centre's parcel and the ways to have it: sent, cheapest first, then collected. */
export interface ParcelOptions {
  profileId: string;
  /** Public name of the centre. */
  center: string | null;
  options: ShippingOption[];
}

/** The ways to send a cart that has an address: one choice a centre. Throws StoreError. */
export async function parcelOptions(cartId: string, locale: Locale): Promise<ParcelOptions[]> {
  const { shipping_options } = Options.parse(await askStore("/store/shipping-options", { query: { cart_id: cartId }, locale }));
  const t = await getTranslations({ locale, namespace: "checkout" });
  const nameOf = (name: string, code: string | undefined) => (SERVICES.some((one) => one === code) ? t(`service_${code as (typeof SERVICES)[number]}`) : name);
  const priced = await Promise.all(
    shipping_options.map(async (option) => {
      if (option.price_type === "flat") return { ...option, amount: Math.round(option.amount ?? 0) };
      const answer = await askStore(`/store/shipping-options/${option.id}/calculate`, { body: { cart_id: cartId } });
      return { ...option, amount: Math.round(Priced.parse(answer).shipping_option.amount) };
    }),
  );
  const parcels = new Map<string, ParcelOptions>();
  // Collecting costs nothing, yet most want it sent: it comes last.
  const ordered = priced.sort((a, b) => Number(Boolean(a.pickup_place)) - Number(Boolean(b.pickup_place)) || a.amount - b.amount);
  for (const { id, name, type, amount, estimate, shipping_profile_id, center, pickup_place } of ordered) {
    const parcel = parcels.get(shipping_profile_id) ?? { profileId: shipping_profile_id, center: center?.name ?? null, options: [] };
    parcel.options.push({ id, name: nameOf(name, type?.code), amount, estimate: estimate ?? null, pickupPlace: pickup_place ?? null });
    parcels.set(shipping_profile_id, parcel);
  }
  return [...parcels.values()];
}
