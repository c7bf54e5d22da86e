import type { MedusaContainer } from "@medusajs/framework/types";
import { monthIn } from "@ska/money";
import { EVERY_CENTER } from "../../access/every-center";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";

/** Of what belongs to no centre. */
export const PLATFORM_TIMEZONE = "Asia/Jakarta";

/** The IANA time zone of each of the centres. */
export async function zonesOf(container: MedusaContainer, centerIds: readonly string[]): Promise<(centerId: string) => string> {
  const ids = [...new Set(centerIds)];
  const centers = await container.resolve<CentersModuleService>(CENTERS_MODULE).listCenters(EVERY_CENTER, { ids });
  const zones = new Map(centers.map(({ id, timezone }) => [id, timezone]));
  return (centerId) => zones.get(centerId) ?? PLATFORM_TIMEZONE;
}

/** The month, "YYYY-MM", of an instant at each of the centres. */
export async function monthsAt(container: MedusaContainer, centerIds: readonly string[]): Promise<(centerId: string, at: Date) => string> {
  const zoneOf = await zonesOf(container, centerIds);
  return (centerId, at) => monthIn(zoneOf(centerId), at);
}
