import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { repairSearch } from "../workflows/search/repair-search";

/** Events may be lost; search is compared with the goods every five minutes. */
export default async function repairSearchJob(container: MedusaContainer): Promise<void> {
  const { written, deleted } = await repairSearch(container);
  if (written + deleted > 0) container.resolve(ContainerRegistrationKeys.LOGGER).info(`Search repaired: ${written} documents written, ${deleted} deleted`);
}

export const config = { name: "repair-search", schedule: { interval: 300_000 } };
