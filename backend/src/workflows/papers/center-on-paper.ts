import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { CenterScope } from "../../access/scope";
import { CENTERS_MODULE } from "../../modules/centers";
import { toPublicCenter } from "../../modules/centers/public-center";
import type { CentersModuleService } from "../../modules/centers/service";

/** What of a centre may stand on a paper that leaves it: its public name, never a protected one's own; and its zone. */
export async function centerOnPaper(container: MedusaContainer, scope: CenterScope): Promise<{ publicName: string; timeZone: string }> {
  const center = await container.resolve<CentersModuleService>(CENTERS_MODULE).center(scope);
  if (!center) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "A member's centre is always there");
  return { publicName: toPublicCenter(center).name, timeZone: center.timezone };
}
