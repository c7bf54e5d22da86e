import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StudioOrderAnswer } from "@ska/contracts";
import { packParcel, unpackParcel } from "../../../../../workflows/orders/parcels/pack";
import { answerParcel } from "../../parcel-answer";

/** The own lines are packed: `{ order }`. 404 when none are the centre's, 409 unless they are paid and not packed. */
export async function POST(req: MedusaRequest, res: MedusaResponse<StudioOrderAnswer>): Promise<void> {
  await answerParcel(req, res, { action: "order.packed" }, packParcel);
}

/** They aren't packed after all: `{ order }`. 409 unless they are packed and not shipped. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<StudioOrderAnswer>): Promise<void> {
  await answerParcel(req, res, { action: "order.unpacked" }, unpackParcel);
}
