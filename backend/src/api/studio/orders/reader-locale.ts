import type { MedusaRequest } from "@medusajs/framework/http";

/** The header that /store takes too; a language nobody translated into reads the catalogue's own. */
export const readerLocale = (req: MedusaRequest): string | undefined => req.get("x-medusa-locale");
