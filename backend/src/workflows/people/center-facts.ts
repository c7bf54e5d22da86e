import type { MedusaContainer } from "@medusajs/framework/types";
import { EVERY_CENTER } from "../../access/every-center";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";

export interface CenterFacts {
  /** As its own people know it; never shown to the public. */
  name: string;
  /** The present day of its calendar, `YYYY-MM-DD`. */
  today: string;
  dayOf: (at: Date) => string;
}

/** The calendar day of an instant in an IANA zone, `YYYY-MM-DD`. */
export const dayIn = (timeZone: string, at: Date): string => new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(at);

/** What people's rules need to know of centres, by id. */
export async function centerFacts(container: MedusaContainer, centerIds: readonly string[]): Promise<Map<string, CenterFacts>> {
  const ids = [...new Set(centerIds)];
  if (ids.length === 0) return new Map();
  const centers = await container.resolve<CentersModuleService>(CENTERS_MODULE).listCenters(EVERY_CENTER, { ids });
  return new Map(
    centers.map(({ id, name, timezone }) => {
      const dayOf = (at: Date): string => dayIn(timezone, at);
      return [id, { name, dayOf, today: dayOf(new Date()) }];
    }),
  );
}

/** The present day where it comes first in Indonesia: no centre has a later one. */
export const latestDay = (): string => dayIn("Asia/Jayapura", new Date());

/** The present day at a centre, `YYYY-MM-DD`. */
export async function todayAt(container: MedusaContainer, centerId: string): Promise<string> {
  return (await centerFacts(container, [centerId])).get(centerId)?.today ?? dayIn("Asia/Jakarta", new Date());
}
