import type { MedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { PhotoRole } from "@ska/contracts";

/** The multipart field `role`; without one the picture shows the goods. @throws INVALID_DATA for any other word. */
export function receivedRole(req: MedusaRequest): PhotoRole {
  const { role } = (req.body ?? {}) as { role?: unknown };
  const parsed = PhotoRole.safeParse(role ?? "product");
  if (!parsed.success) throw new MedusaError(MedusaError.Types.INVALID_DATA, `role: is one of ${PhotoRole.options.join(", ")}`);
  return parsed.data;
}
