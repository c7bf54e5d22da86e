import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ShipmentInput, StudioOrderAnswer } from "@ska/contracts";
import { shipParcel } from "../../../../../workflows/orders/parcels/ship";
import { answerParcel } from "../../parcel-answer";

/** The own lines are with a courier: `{ order }`; they are packed by it when they weren't. 409 unless they are paid and not shipped. */
export async function POST(req: MedusaRequest, res: MedusaResponse<StudioOrderAnswer>): Promise<void> {
  const shipment = req.validatedBody as ShipmentInput;
  await answerParcel(req, res, { action: "order.shipped", fields: ["courier", "tracking_number"] }, (...parcel) => shipParcel(...parcel, shipment));
}
