import type { MedusaContainer } from "@medusajs/framework/types";
import { rankGoods } from "../workflows/search/rank-goods";

/** What sells comes first among what answers a question as well: every hour. */
export default async function rankGoodsJob(container: MedusaContainer): Promise<void> {
  await rankGoods(container);
}

export const config = { name: "rank-goods", schedule: { interval: 3_600_000 } };
