import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StudioPhotoAnswer } from "@ska/contracts";
import { receivedFile } from "../../../../../access/receive-file";
import { viewerOf } from "../../../../../access/require-member";
import { ownListing } from "../../../../../workflows/listings/own-listing";
import { addPhoto } from "../../../../../workflows/listings/photos";
import { receivedRole } from "../../../photo-advice/received-role";

/** Multipart `file` and `role`. The answer says how the picture could be better; it is taken as it is. */
export async function POST(req: MedusaRequest, res: MedusaResponse<StudioPhotoAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const role = receivedRole(req);
  const draft = await ownListing(req.scope, viewer, req.params.id ?? "");
  res.json({ photo: await addPhoto(req.scope, viewer, draft, receivedFile(req), role) });
}
