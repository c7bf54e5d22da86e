import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { serveFile } from "../../../serve-file";

/** Derived pictures: public, under random names, immutable. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await serveFile(res, "media", req.params.key ?? "", req.params.file ?? "");
}
