import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CatalogProduct } from "../catalog";

/** In the order in which the shop shows them. */
export const ROLES = ["hero", "detail", "closed", "open"] as const;
export type PictureRole = (typeof ROLES)[number];

/** One rendered picture of the catalogue, as it lies in the repository. */
export interface Original {
  product: CatalogProduct;
  role: PictureRole;
  file: string;
}

/** The seed runs from its sources, so its pictures lie beside it. */
const FOLDER = join(__dirname, "..", "photos");

/** What has been rendered of a product. */
export function originalsOf(product: CatalogProduct): Original[] {
  return ROLES.map((role) => ({ product, role, file: join(FOLDER, product.handle, `${role}.jpg`) })).filter(({ file }) => existsSync(file));
}

/** The picture's bytes. */
export const readOriginal = ({ file }: Original): Promise<Buffer> => readFile(file);

/** A stored name that tells neither product nor maker and changes with the picture; `salt` is this installation's own. */
export function pictureKey({ product, role }: Original, bytes: Buffer, salt: string): string {
  return createHash("sha256").update(JSON.stringify([salt, role, product.handle])).update(bytes).digest("hex").slice(0, 32);
}
