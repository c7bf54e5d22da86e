import { z } from "zod";

/** What Medusa's `shipping_address.metadata` holds of an Indonesian address besides its own columns. */
export const AddressMetadata = z.object({
  /** Kecamatan. */
  district: z.string(),
  /** Kelurahan or desa. */
  village: z.string(),
  /** Patokan: how to find the door. */
  landmark: z.string().optional(),
});
export type AddressMetadata = z.infer<typeof AddressMetadata>;

/** A buyer's address as the checkout sends it to Medusa: `province` is a two-digit code, `city` the kota or kabupaten. */
export const ShippingAddress = z.object({
  first_name: z.string(),
  last_name: z.string(),
  /** E.164. */
  phone: z.string().regex(/^\+62\d{7,13}$/),
  address_1: z.string(),
  city: z.string(),
  province: z.string().regex(/^\d{2}$/),
  postal_code: z.string().regex(/^\d{5}$/),
  country_code: z.literal("id"),
  metadata: AddressMetadata,
});
export type ShippingAddress = z.infer<typeof ShippingAddress>;

export const BANK_TRANSFER_PROVIDER = "pp_bank-transfer_default";
export const STRIPE_PROVIDER = "pp_stripe_stripe";
export const MIDTRANS_PROVIDER = "pp_midtrans_default";

/** Whole rupiah: Stripe refuses charges below about half a US dollar; this leaves room for its rate. */
export const CARD_MINIMUM = 15_000;

/** The order of `POST /store/carts/:id/complete`, as far as a storefront may rely on it. */
export const PlacedOrder = z.object({ id: z.string(), display_id: z.number().int(), tracking_token: z.string() });
export type PlacedOrder = z.infer<typeof PlacedOrder>;
