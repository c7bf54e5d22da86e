import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AuditAction, StudioOrderAnswer } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import { viewerOf } from "../../../access/require-member";
import type { CenterScope } from "../../../access/scope";
import { centerScope } from "../../../access/viewer";
import { retrieveStudioOrder } from "../../../workflows/orders/views/studio-orders";
import { readerLocale } from "./reader-locale";

type Act = (container: MedusaContainer, scope: CenterScope, orderId: string) => Promise<void>;

/** Does something with the centre's parcel, writes down who did it, and answers with the order as it is then. */
export async function answerParcel(
  req: MedusaRequest,
  res: MedusaResponse<StudioOrderAnswer>,
  did: { action: AuditAction; fields?: readonly string[] },
  act: Act,
): Promise<void> {
  const scope = centerScope(viewerOf(req));
  const id = req.params.id ?? "";
  await act(req.scope, scope, id);
  await recordAccess(req, { ...did, subject: { kind: "order", id } });
  res.json({ order: await retrieveStudioOrder(req.scope, scope, id, readerLocale(req)) });
}
