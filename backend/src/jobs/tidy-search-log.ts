import type { MedusaContainer } from "@medusajs/framework/types";
import { tidySearchLog } from "../workflows/search/missed-searches";

/** Each hour: searches are kept for 30 days, and who was counted for the day only. */
export default async function tidySearchLogJob(container: MedusaContainer): Promise<void> {
  await tidySearchLog(container);
}

export const config = { name: "tidy-search-log", schedule: "7 * * * *" };
