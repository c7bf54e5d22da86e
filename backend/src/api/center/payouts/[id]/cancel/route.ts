import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PayoutAnswer } from "@ska/contracts";
import { answerStep } from "../../answer-step";

/** The amount goes back where it came from: `{ payout }`. 409 once it is paid. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PayoutAnswer>): Promise<void> {
  await answerStep(req, res, { status: "cancelled" });
}
