import type { MedusaContainer } from "@medusajs/framework/types";
import { WHOLE_COUNTRY, type ShownThreshold, type Threshold, type ThresholdsAnswer } from "@ska/contracts";
import { hourOfWage } from "@ska/money";
import type { CenterScope } from "../../access/scope";
import { THRESHOLDS_MODULE } from "../../modules/thresholds";
import type { ThresholdsModuleService } from "../../modules/thresholds/service";
import { requireCenter } from "./admin-centers";

type Known = readonly Threshold[];

const shown = ({ area_code, area, year, amount, basis, source, url }: Threshold): ShownThreshold => ({ area_code, area, year, amount, basis, source, url });

/** Of the smallest area that has one, the newest. Both lists are in that order. */
const chosen = (known: Known, kind: Threshold["kind"], areas: readonly string[]): Threshold | null =>
  areas.flatMap((area) => known.find((one) => one.kind === kind && one.area_code === area) ?? [])[0] ?? null;

/** Area by area: an hour's own figure before one that is worked out from the area's minimum wage. */
function hourOfMaking(known: Known, areas: readonly string[]): ThresholdsAnswer["thresholds"]["hour_of_making"] {
  for (const area of areas) {
    const hour = chosen(known, "hour_of_making", [area]);
    if (hour) return { ...shown(hour), from_minimum_wage: false };
    const wage = chosen(known, "minimum_wage", [area]);
    if (wage) return { ...shown(wage), amount: hourOfWage(wage.amount), from_minimum_wage: true };
  }
  return null;
}

/**
 * The figures that hold at a centre in a year: its regency's, else its province's, else the country's; of each area the newest up to that year.
 * @throws NOT_FOUND
 */
export async function thresholdsAt(container: MedusaContainer, { centerId }: CenterScope, year?: number): Promise<ThresholdsAnswer["thresholds"]> {
  const { area_code, province_code, timezone } = await requireCenter(container, centerId);
  const areas = [...(area_code ? [area_code] : []), province_code, WHOLE_COUNTRY];
  const upTo = year ?? Number(new Intl.DateTimeFormat("en", { timeZone: timezone, year: "numeric" }).format(new Date()));
  const known = await container.resolve<ThresholdsModuleService>(THRESHOLDS_MODULE).known(areas, upTo);
  const of = (kind: Threshold["kind"]): ShownThreshold | null => {
    const found = chosen(known, kind, areas);
    return found && shown(found);
  };
  return { poverty_line: of("poverty_line"), minimum_wage: of("minimum_wage"), hour_of_making: hourOfMaking(known, areas) };
}
