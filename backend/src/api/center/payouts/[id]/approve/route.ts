import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PayoutAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../../access/require-member";
import { answerStep } from "../../answer-step";

/** Another manager agrees: `{ payout }`. 403 for whoever proposed it, 409 unless it is proposed. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PayoutAnswer>): Promise<void> {
  await answerStep(req, res, { status: "approved", by: viewerOf(req).memberId });
}
