import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdjustmentAnswer } from "@ska/contracts";
import { answerStep } from "../../answer-step";

/** It is not booked: `{ adjustment }`. 409 unless it is proposed. */
export async function POST(req: MedusaRequest, res: MedusaResponse<AdjustmentAnswer>): Promise<void> {
  await answerStep(req, res, "cancelled");
}
