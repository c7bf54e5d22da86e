import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { EVERY_CENTER } from "../../access/every-center";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";

const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

async function byShippingProfile(container: MedusaContainer): Promise<Map<string, string>> {
  const centers = await container
    .resolve<CentersModuleService>(CENTERS_MODULE)
    .listCenters(EVERY_CENTER);
  return new Map(centers.map((center) => [center.shipping_profile_id, center.id]));
}

/** The centre of each product as its shipping profile tells it; products of no centre are absent. */
export async function centersOfProducts(
  container: MedusaContainer,
  productIds: readonly (string | null)[],
): Promise<Map<string, string>> {
  const ids = distinct(productIds);
  if (ids.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [centers, { data: products }] = await Promise.all([
    byShippingProfile(container),
    query.graph({ entity: "product", fields: ["id", "shipping_profile.id"], filters: { id: ids }, withDeleted: true }),
  ]);
  return new Map(
    products.flatMap((product): [string, string][] => {
      const center = centers.get(product.shipping_profile?.id ?? "");
      return center ? [[product.id, center]] : [];
    }),
  );
}

/** The centre of each shipping option; options of no centre are absent. */
export async function centersOfShippingOptions(
  container: MedusaContainer,
  optionIds: readonly (string | null)[],
): Promise<Map<string, string>> {
  const ids = distinct(optionIds);
  if (ids.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [centers, { data: options }] = await Promise.all([
    byShippingProfile(container),
    query.graph({ entity: "shipping_option", fields: ["id", "shipping_profile_id"], filters: { id: ids }, withDeleted: true }),
  ]);
  return new Map(
    options.flatMap((option): [string, string][] => {
      const center = centers.get(option.shipping_profile_id ?? "");
      return center ? [[option.id, center]] : [];
    }),
  );
}
