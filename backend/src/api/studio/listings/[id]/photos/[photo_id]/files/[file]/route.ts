import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { viewerOf } from "../../../../../../../../access/require-member";
import { ownListing } from "../../../../../../../../workflows/listings/own-listing";
import { photoFile } from "../../../../../../../../workflows/listings/photos";
import { sendPrivateFile } from "../../../../../../../send-private-file";

/** A ready-made file of a photo that the shop doesn't show yet. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const draft = await ownListing(req.scope, viewerOf(req), req.params.id ?? "");
  const { content, type } = await photoFile(req.scope, draft, req.params.photo_id ?? "", req.params.file ?? "");
  sendPrivateFile(res, content, type);
}
