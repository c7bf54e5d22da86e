import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StudioOrderAnswer } from "@ska/contracts";
import { deliverParcel } from "../../../../../workflows/orders/parcels/ship";
import { answerParcel } from "../../parcel-answer";

/** The buyer has the own lines: `{ order }`. 409 unless they are shipped and not delivered. */
export async function POST(req: MedusaRequest, res: MedusaResponse<StudioOrderAnswer>): Promise<void> {
  await answerParcel(req, res, { action: "order.delivered" }, deliverParcel);
}
