import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdjustmentAnswer } from "@ska/contracts";
import { answerStep } from "../../answer-step";

/** Another manager agrees, and it is booked: `{ adjustment }`. 403 for whoever proposed it, 409 unless it is proposed or for more than she holds. */
export async function POST(req: MedusaRequest, res: MedusaResponse<AdjustmentAnswer>): Promise<void> {
  await answerStep(req, res, "approved");
}
