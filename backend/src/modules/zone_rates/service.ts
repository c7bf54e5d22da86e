import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils";
import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { SHIPPING_SERVICES } from "@ska/regions";
import { isPickup, parcelOf, PICKUP, priceOf, serviceOf } from "./parcel";
import { withTransferCode } from "./transfer-discount";

/** The pricing context with what our hook on Medusa's shipping price workflow adds. */
type Context = CalculateShippingOptionPriceDTO["context"] & { transfer_code?: unknown };

/**
 * Prices a centre's parcel by province pair and weight, from a table and without a network.
 * What the client sends as `data` is never read: prices come from the option and the cart alone.
 */
export class ZoneRatesProvider extends AbstractFulfillmentProviderService {
  static override identifier = "zone-rates";

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [...SHIPPING_SERVICES, PICKUP].map((id) => ({ id }));
  }

  override async canCalculate(): Promise<boolean> {
    return true;
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    if (!isPickup(data)) serviceOf(data);
    return true;
  }

  /** What stays with the cart's shipping method, and the order's. */
  override async validateFulfillmentData(optionData: Record<string, unknown>): Promise<{ service: string; shipping_profile_id: unknown }> {
    return { service: isPickup(optionData) ? PICKUP : serviceOf(optionData), shipping_profile_id: optionData["shipping_profile_id"] ?? null };
  }

  /** Whole rupiah. @throws 400 with words while the address has no province. */
  override async calculatePrice(
    optionData: Record<string, unknown>,
    _data: Record<string, unknown>,
    context: Context,
  ): Promise<CalculatedShippingOptionPrice> {
    const price = priceOf(parcelOf(optionData, context as Parameters<typeof parcelOf>[1]));
    return {
      calculated_amount: withTransferCode(price, context.transfer_code, context.from_location?.id),
      is_calculated_price_tax_inclusive: true,
    };
  }

  override async createFulfillment(data: Record<string, unknown>): Promise<CreateFulfillmentResult> {
    return { data, labels: [] };
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }

  override async cancelFulfillment(): Promise<Record<string, never>> {
    return {};
  }
}
