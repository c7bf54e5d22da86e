import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { seedAccounts } from "./accounts";
import { seedFoundation } from "./foundation";
import { seedBrands, seedProducts, seedShareRules } from "./goods";
import { seedOrders } from "./orders/demo-orders";
import { seedBeneficiaries, seedCenters, seedGroups } from "./people";
import { seedPhotos } from "./photos";
import { markSeeded } from "./seed-mark";

/**
 * Fills an empty shop with a demonstration: centres, makers, goods, three months of orders and demo accounts.
 * May run again at any time: what exists is left as it is, so a run that was cut off is completed by the next.
 * @throws under APP_ENV=production: the demo accounts' password is public.
 */
export default async function seedDemo({ container }: ExecArgs): Promise<void> {
  if (process.env.APP_ENV === "production") {
    throw new Error("The demonstration is never seeded under APP_ENV=production.");
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const step = (name: string): void => logger.info(`demo seed: ${name}`);
  step("store, region and categories");
  const foundation = await seedFoundation(container);
  step("centres and people");
  const centerIds = await seedCenters(container, foundation.salesChannelId);
  const beneficiaryIds = await seedBeneficiaries(container, centerIds);
  const groupIds = await seedGroups(container, centerIds, beneficiaryIds);
  await seedAccounts(container, centerIds, beneficiaryIds);
  step("pictures");
  const photosOf = await seedPhotos();
  step("brands, products and share rules");
  const owners = { centerIds, beneficiaryIds, groupIds };
  const brandIds = await seedBrands(container, centerIds);
  const productIds = await seedProducts(container, foundation, owners, brandIds, photosOf);
  await seedShareRules(container, owners, brandIds, productIds);
  step("past orders");
  await seedOrders(container, foundation);
  await markSeeded(container, foundation.storeId);
}
