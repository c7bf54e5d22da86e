import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { viewerOf } from "../../../../../../../access/require-member";
import { ownListing } from "../../../../../../../workflows/listings/own-listing";
import { photoOriginal } from "../../../../../../../workflows/listings/photos";
import { sendPrivateFile } from "../../../../../../send-private-file";

/** The picture as it was taken, with whatever the camera wrote into it: for its own centre, to keep. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const draft = await ownListing(req.scope, viewerOf(req), req.params.id ?? "");
  const content = await photoOriginal(req.scope, draft, req.params.photo_id ?? "");
  res.setHeader("Content-Disposition", "attachment");
  sendPrivateFile(res, content, "application/octet-stream");
}
