import path from "node:path";
import type { MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;

/** Folder of local files, shared with the program that starts this server. */
const dataDir = (): string => path.resolve(process.env.DATA_DIR ?? path.join(process.cwd(), "..", ".data"));

/** Sends a file whose address never changes its content. @throws 404 for anything else than a plain name. */
export function serveFile(res: MedusaResponse, ...names: string[]): Promise<void> {
  const missing = new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such picture.");
  if (!names.every((name) => SAFE_NAME.test(name))) throw missing;
  return new Promise((resolve, reject) => {
    res.sendFile(
      path.join(...names),
      { root: dataDir(), maxAge: "365d", immutable: true, dotfiles: "deny", headers: { "X-Content-Type-Options": "nosniff", "Cross-Origin-Resource-Policy": "cross-origin" } },
      (error) => (error && !res.headersSent ? reject(missing) : resolve()),
    );
  });
}
