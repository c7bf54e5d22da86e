import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { serveFile } from "../../serve-file";

/** What Medusa Admin uploads when files are kept locally. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await serveFile(res, "uploads", req.params.file ?? "");
}
