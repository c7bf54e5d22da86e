import { MedusaError, Modules, ShippingOptionPriceType } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createLocationFulfillmentSetWorkflow,
  createRemoteLinkStep,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import type { Bilingual } from "@ska/contracts";
import { provinceName } from "@ska/regions";
import { EVERY_CENTER } from "../../access/every-center";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";
import type { Center } from "../../modules/centers/types";
import { offerPickup } from "./offer-pickup";
import { ZONE_RATES } from "./zone-rates-provider";

export type CreateCenterInput = {
  name: string;
  handle: string;
  kind: "balai" | "sentra" | "upt";
  protected: boolean;
  province_code: string;
  city: string;
  area_code?: string | null;
  timezone: string;
  story: Bilingual;
  pickup_place?: string | null;
  sales_channel_id: string;
};

const SERVICES = [
  { code: "regular", name: "Reguler", description: "Pengiriman reguler dari sentra", type: "Regular" },
  { code: "economy", name: "Hemat", description: "Lebih murah, beberapa hari lebih lama", type: "Economy" },
] as const;

type CenterRow = Omit<CreateCenterInput, "sales_channel_id" | "area_code" | "pickup_place"> & { area_code: string | null; pickup_place: string | null; stock_location_id: string; shipping_profile_id: string };

const createCenterStep = createStep(
  "create-center",
  async (input: CenterRow, { container }) => {
    const centers = container.resolve<CentersModuleService>(CENTERS_MODULE);
    const center = await centers.createCenter(EVERY_CENTER, input);
    return new StepResponse(center, center.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<CentersModuleService>(CENTERS_MODULE).deleteCenter({ centerId: id });
  },
);

const offerPickupStep = createStep("offer-pickup", async (center: Center, { container }) => {
  await offerPickup(container, center);
  return new StepResponse(center.id);
});

/**
 * Opens a centre: its row, its own stock location, shipping profile and one calculated shipping option a service,
 * so that Medusa itself asks one shipping method per centre. The stock location carries the neutral public
 * name and no address, because stock `/store` answers nest it.
 */
export const createCenterWorkflow = createWorkflow("open-center", (input: CreateCenterInput) => {
  const publicName = transform({ input }, ({ input }) =>
    input.protected ? `Sentra Kreasi Atensi, ${provinceName(input.province_code)}` : input.name,
  );
  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform({ publicName, input }, ({ publicName, input }) => ({
      locations: [{ name: publicName, metadata: { handle: input.handle } }],
    })),
  });
  const locationId = transform({ locations }, ({ locations }) => requireId(locations[0]));
  linkSalesChannelsToStockLocationWorkflow.runAsStep({
    input: transform({ locationId, input }, ({ locationId, input }) => ({ id: locationId, add: [input.sales_channel_id] })),
  });
  const profiles = createShippingProfilesWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({ data: [{ name: `center-${input.handle}`, type: "center" }] })),
  });
  const profileId = transform({ profiles }, ({ profiles }) => requireId(profiles[0]));
  createRemoteLinkStep(
    transform({ locationId }, ({ locationId }) => [
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: ZONE_RATES },
      },
    ]),
  );
  createLocationFulfillmentSetWorkflow.runAsStep({
    input: transform({ locationId, input }, ({ locationId, input }) => ({
      location_id: locationId,
      fulfillment_set_data: { name: `center-${input.handle}`, type: "shipping" },
    })),
  });
  const { data: locationsWithSets } = useQueryGraphStep({
    entity: "stock_location",
    fields: ["fulfillment_sets.id"],
    filters: { id: locationId },
  });
  const zones = createServiceZonesWorkflow.runAsStep({
    input: transform({ locationsWithSets, input }, ({ locationsWithSets, input }) => ({
      data: [
        {
          name: `Indonesia, ${input.handle}`,
          fulfillment_set_id: requireId(locationsWithSets[0]?.fulfillment_sets?.[0]),
          geo_zones: [{ type: "country" as const, country_code: "id" }],
        },
      ],
    })),
  });
  createShippingOptionsWorkflow.runAsStep({
    input: transform({ zones, profileId, input }, ({ zones, profileId, input }) =>
      SERVICES.map((service) => ({
        name: service.name,
        price_type: ShippingOptionPriceType.CALCULATED,
        provider_id: ZONE_RATES,
        service_zone_id: requireId(zones[0]),
        shipping_profile_id: profileId,
        type: { label: service.type, description: service.description, code: service.code },
        data: { service: service.code, origin_province: input.province_code, shipping_profile_id: profileId },
        rules: [
          { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
          { attribute: "is_return", operator: "eq" as const, value: "false" },
        ],
      })),
    ),
  });
  const center = createCenterStep(
    transform({ input, locationId, profileId }, ({ input, locationId, profileId }) => ({
      name: input.name,
      handle: input.handle,
      kind: input.kind,
      protected: input.protected,
      province_code: input.province_code,
      city: input.city,
      area_code: input.area_code ?? null,
      timezone: input.timezone,
      story: input.story,
      pickup_place: input.pickup_place ?? null,
      stock_location_id: locationId,
      shipping_profile_id: profileId,
    })),
  );
  offerPickupStep(center);
  return new WorkflowResponse(center);
});

function requireId(row: { id: string } | null | undefined): string {
  if (!row) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "A part of the centre was not created.");
  return row.id;
}
