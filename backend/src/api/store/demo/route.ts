import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerDemo } from "./answer-demo";

export const GET = (req: MedusaRequest, res: MedusaResponse): void => answerDemo(req, res);
