import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { publicPortraitFile } from "../../../../workflows/people/portraits";
import { sendPrivateFile } from "../../../send-private-file";

/** A consenting maker's picture. Asked anew each time: it is gone with the consent, from every cache too. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { content, type } = await publicPortraitFile(req.scope, req.params.key ?? "", req.params.file ?? "");
  res.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  sendPrivateFile(res, content, type);
}
