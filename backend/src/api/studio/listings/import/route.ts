import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { ListingImportAnswer } from "@ska/contracts";
import { receivedFile } from "../../../../access/receive-file";
import { viewerOf } from "../../../../access/require-member";
import { importListings } from "../../../../workflows/listings/import/import-listings";

/** Multipart `file`, a CSV of the template's columns, and `mode`: preview or import. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingImportAnswer>): Promise<void> {
  const { mode } = (req.body ?? {}) as { mode?: unknown };
  if (mode !== "preview" && mode !== "import") throw new MedusaError(MedusaError.Types.INVALID_DATA, "mode: is preview or import");
  res.json(await importListings(req.scope, viewerOf(req), receivedFile(req), mode));
}
