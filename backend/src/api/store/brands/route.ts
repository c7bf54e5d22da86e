import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { publicDirectory } from "../../../workflows/listings/public-directory";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ brands: await publicDirectory(req.scope).brands() });
}
