import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PhotoChanges, StudioPhotoAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../../../access/require-member";
import { ownListing } from "../../../../../../workflows/listings/own-listing";
import { changePhoto, removePhoto } from "../../../../../../workflows/listings/photos";

export async function POST(req: MedusaRequest<PhotoChanges>, res: MedusaResponse<StudioPhotoAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const draft = await ownListing(req.scope, viewer, req.params.id ?? "");
  res.json({ photo: await changePhoto(req.scope, viewer, draft, req.params.photo_id ?? "", req.validatedBody) });
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const viewer = viewerOf(req);
  await removePhoto(req.scope, viewer, await ownListing(req.scope, viewer, req.params.id ?? ""), req.params.photo_id ?? "");
  res.status(204).end();
}
