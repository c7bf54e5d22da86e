import { BigNumber, ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";

/** A shipping method of a cart, and the stock location its parcel leaves from. */
export interface CartParcel {
  readonly amount: number;
  readonly stockLocationId: string | null;
}

export interface CartTotals {
  /** Whole rupiah, as the cart stands. */
  readonly total: number;
  readonly parcels: readonly CartParcel[];
}

export const rupiah = (value: BigNumberInput): number => new BigNumber(value).numeric;

interface CartRow {
  total: BigNumberInput;
  shipping_methods?: ({ amount: BigNumberInput; shipping_option_id: string } | null)[];
}

interface OptionRow {
  id: string;
  service_zone?: { fulfillment_set?: { location?: { id: string } | null } | null } | null;
}

/** Reads what a transfer code depends on. @throws 404 for an unknown cart. */
export async function cartTotals(container: MedusaContainer, cartId: string): Promise<CartTotals> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    {
      entity: "cart",
      fields: ["id", "total", "shipping_methods.amount", "shipping_methods.shipping_option_id"],
      filters: { id: cartId },
    },
    { throwIfKeyNotFound: true },
  );
  const cart = data[0] as unknown as CartRow;
  const methods = (cart.shipping_methods ?? []).filter((method) => method !== null);
  if (methods.length === 0) return { total: rupiah(cart.total), parcels: [] };
  const { data: options } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "service_zone.fulfillment_set.location.id"],
    filters: { id: methods.map((method) => method.shipping_option_id) },
  });
  const locations = new Map(
    (options as unknown as OptionRow[]).map((option) => [option.id, option.service_zone?.fulfillment_set?.location?.id]),
  );
  return {
    total: rupiah(cart.total),
    parcels: methods.map((method) => ({
      amount: rupiah(method.amount),
      stockLocationId: locations.get(method.shipping_option_id) ?? null,
    })),
  };
}
