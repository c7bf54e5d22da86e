import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PayoutAnswer, PayoutPaidInput } from "@ska/contracts";
import { answerStep } from "../../answer-step";

/** The money was handed over: `{ payout }`. 409 unless it is approved. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PayoutAnswer>): Promise<void> {
  const { reference } = req.validatedBody as PayoutPaidInput;
  await answerStep(req, res, { status: "paid", reference });
}
