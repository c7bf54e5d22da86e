import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, ShippingOptionPriceType } from "@medusajs/framework/utils";
import { createShippingOptionsWorkflow, updateShippingOptionsWorkflow } from "@medusajs/medusa/core-flows";
import type { Center } from "../../modules/centers/types";
import { PICKUP } from "../../modules/zone_rates/parcel";
import { ZONE_RATES } from "./zone-rates-provider";

interface OptionRow {
  id: string;
  service_zone_id: string;
  type?: { code: string } | null;
}

const rules = (offered: boolean) => [
  { attribute: "enabled_in_store", operator: "eq" as const, value: String(offered) },
  { attribute: "is_return", operator: "eq" as const, value: "false" },
];

/** @throws INVALID_DATA (400) for a protected centre with a place: whoever is told of it could find its people (product.md, privacy rule 1). */
export function requirePickupFits(center: { protected: boolean; pickup_place?: string | null }): void {
  if (center.protected && center.pickup_place) throw new MedusaError(MedusaError.Types.INVALID_DATA, "pickup_place: buyers can't be told where a protected centre is");
}

/** Lets buyers choose to collect a centre's goods, or no longer. Orders that chose it keep it. Repeatable. */
export async function offerPickup(container: MedusaContainer, center: Center): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id", "service_zone_id", "type.code"],
    filters: { shipping_profile_id: center.shipping_profile_id },
  });
  const options = data as unknown as OptionRow[];
  const offered = center.pickup_place !== null;
  const made = options.find(({ type }) => type?.code === PICKUP);
  if (made) {
    await updateShippingOptionsWorkflow(container).run({ input: [{ id: made.id, rules: rules(offered) }] });
    return;
  }
  const [sent] = options;
  if (!offered || !sent) return;
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Ambil sendiri",
        price_type: ShippingOptionPriceType.FLAT,
        provider_id: ZONE_RATES,
        service_zone_id: sent.service_zone_id,
        shipping_profile_id: center.shipping_profile_id,
        type: { label: "Pick-up", description: "Diambil pembeli di sentra", code: PICKUP },
        data: { service: PICKUP, origin_province: center.province_code, shipping_profile_id: center.shipping_profile_id },
        prices: [{ currency_code: "idr", amount: 0 }],
        rules: rules(true),
      },
    ],
  });
}
