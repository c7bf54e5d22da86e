import { findProvince, SHIPPING_SERVICES, shippingPrice, type ShippingService } from "@ska/regions";
import { MedusaError } from "@medusajs/framework/utils";

/** The service of goods that the buyer collects: nothing is sent, and nothing is asked for it. */
export const PICKUP = "pickup";
export const isPickup = (optionData: Record<string, unknown> | null | undefined): boolean => (optionData?.["service"] ?? optionData?.["id"]) === PICKUP;

/** What the price of one centre's parcel depends on, read from Medusa's context and nowhere else. */
export interface Parcel {
  readonly from: string;
  readonly to: string;
  readonly weightGrams: number;
  readonly service: ShippingService;
}

export interface ParcelLine {
  readonly title?: string | null;
  readonly quantity?: unknown;
  readonly variant?: { readonly weight?: number | null } | null;
}

interface ParcelContext {
  readonly items?: readonly ParcelLine[];
  readonly shipping_address?: { readonly province?: string | null } | null;
  readonly from_location?: { readonly address?: { readonly province?: string | null } | null } | null;
}

const invalid = (message: string): MedusaError => new MedusaError(MedusaError.Types.INVALID_DATA, message);

/** The service a shipping option stands for: its data is `{ id }` when made in Medusa Admin. @throws 400 for another one. */
export function serviceOf(optionData: Record<string, unknown> | undefined): ShippingService {
  const named = optionData?.["service"] ?? optionData?.["id"];
  const service = SHIPPING_SERVICES.find((one) => one === named);
  if (!service) throw invalid(`A shipping option needs a service: ${SHIPPING_SERVICES.join(" or ")}.`);
  return service;
}

/** Grams of one centre's lines. @throws 400 when a product has no weight. */
export function weightOf(items: readonly ParcelLine[]): number {
  return items.reduce((sum, item) => {
    const weight = item.variant?.weight ?? 0;
    if (weight <= 0) throw invalid(`"${item.title ?? "A product"}" has no weight yet and can't be shipped.`);
    return sum + Math.ceil(weight) * Number(item.quantity);
  }, 0);
}

/**
 * Reads a parcel out of what Medusa hands to a fulfilment provider.
 * @returns null when no line of the cart goes with this parcel: there is nothing to price.
 * @throws 400 in words a shopper can act on when the address or the origin is missing.
 */
export function parcelOf(optionData: Record<string, unknown>, context: ParcelContext): Parcel | null {
  const items = context.items ?? [];
  if (items.length === 0) return null;
  const to = findProvince(context.shipping_address?.province);
  if (!to) throw invalid("Choose the province of the delivery address first.");
  const named = optionData["origin_province"];
  const from = findProvince(typeof named === "string" ? named : context.from_location?.address?.province);
  if (!from) throw invalid("This shipping option has no province of origin.");
  return { from: from.code, to: to.code, weightGrams: weightOf(items), service: serviceOf(optionData) };
}

/** Whole rupiah for a parcel; nothing to ship costs nothing. */
export const priceOf = (parcel: Parcel | null): number => (parcel ? shippingPrice(parcel).amount : 0);
