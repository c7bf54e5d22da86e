import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StudioBrandAnswer } from "@ska/contracts";
import { receivedFile } from "../../../../../access/receive-file";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { setBrandLogo, toStudioBrand } from "../../../../../workflows/listings/brands";

/** Multipart `file`. */
export async function POST(req: MedusaRequest, res: MedusaResponse<StudioBrandAnswer>): Promise<void> {
  const brand = await setBrandLogo(req.scope, centerScope(viewerOf(req)), req.params.id ?? "", receivedFile(req));
  res.json({ brand: toStudioBrand(brand, []) });
}
