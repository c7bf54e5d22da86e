import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { monthIn } from "@ska/money";
import { EVERY_CENTER } from "../../access/every-center";
import { INCOME_MODULE } from "../../modules/income";
import type { IncomeModuleService } from "../../modules/income/service";
import { POPULARITY_MODULE } from "../../modules/popularity";
import type { PopularityModuleService } from "../../modules/popularity/service";
import { PLATFORM_TIMEZONE } from "../income/months-at";

/** Emitted with product ids when search should order them anew. */
const POPULARITY_CHANGED = "popularity.changed";
const MONTHS = 3;

/** From units sold to a step of popularity. */
const levelOf = (units: number): number => Math.floor(Math.log2(1 + Math.max(0, units)));

/** Takes over how well goods sold this month and in the two before, and tells search of those that rose or fell. Repeatable. */
export async function rankGoods(container: MedusaContainer): Promise<number> {
  const since = new Date();
  since.setUTCMonth(since.getUTCMonth() - (MONTHS - 1), 1);
  const sold = await container.resolve<IncomeModuleService>(INCOME_MODULE).unitsSold(EVERY_CENTER, monthIn(PLATFORM_TIMEZONE, since));
  const popularity = container.resolve<PopularityModuleService>(POPULARITY_MODULE);
  const ranked = new Map((await popularity.listProductPopularities({}, { take: null as never })).map(({ product_id, level }) => [product_id, level]));

  const ids = [...new Set([...sold.keys(), ...ranked.keys()])];
  const changed = ids.map((id) => ({ product_id: id, level: levelOf(sold.get(id) ?? 0) })).filter(({ product_id, level }) => level !== (ranked.get(product_id) ?? 0));
  if (changed.length === 0) return 0;
  const isKnown = ({ product_id }: { product_id: string }): boolean => ranked.has(product_id);
  await popularity.updateProductPopularities(changed.filter(isKnown));
  await popularity.createProductPopularities(changed.filter((one) => !isKnown(one)));
  await container.resolve(Modules.EVENT_BUS).emit({ name: POPULARITY_CHANGED, data: { ids: changed.map(({ product_id }) => product_id) } });
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`${changed.length} goods rank higher or lower`);
  return changed.length;
}
