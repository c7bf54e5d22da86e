import { MedusaError } from "@medusajs/framework/utils";
import type { Role } from "../../../modules/centers/types";

/**
 * Two managers must be two people: whoever could make a manager, or reset one and log in as her, could approve what she
 * proposed herself. So a centre's managers do neither; the ministry does, in Medusa Admin.
 * @throws FORBIDDEN (403) for the role of a manager.
 */
export function refuseManagers(role: Role | undefined): void {
  if (role === "manager") throw new MedusaError(MedusaError.Types.FORBIDDEN, "Only the ministry appoints, invites and resets managers.");
}
