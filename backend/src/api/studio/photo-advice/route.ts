import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PhotoAdviceAnswer } from "@ska/contracts";
import { receivedFile } from "../../../access/receive-file";
import { adviseOn } from "../../../workflows/listings/photos";
import { receivedRole } from "./received-role";

/** What the coach says of a picture, which isn't kept: a small copy of it is enough, and quick. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PhotoAdviceAnswer>): Promise<void> {
  res.json({ advice: await adviseOn(receivedFile(req), receivedRole(req)) });
}
