import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ShipmentInput, StudioOrderAnswer } from "@ska/contracts";
import { correctTracking } from "../../../../../workflows/orders/parcels/ship";
import { answerParcel } from "../../parcel-answer";

/** A wrong courier or number is put right: `{ order }`. 409 unless the own lines are shipped and not delivered. */
export async function POST(req: MedusaRequest, res: MedusaResponse<StudioOrderAnswer>): Promise<void> {
  const shipment = req.validatedBody as ShipmentInput;
  await answerParcel(req, res, { action: "order.tracking_corrected", fields: ["courier", "tracking_number"] }, (...parcel) => correctTracking(...parcel, shipment));
}
