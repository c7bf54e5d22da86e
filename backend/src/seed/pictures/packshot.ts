import { createHash } from "node:crypto";
import { BRANDS, CENTERS, type CatalogProduct } from "../catalog";
import type { Art } from "./art";
import { composed, type PictureRole } from "./compose";
import { photographed } from "./studio";

/** Changes whenever the drawing does, so that no old picture is taken for a new one. */
const DRAWING = 2;

function artOf(product: CatalogProduct): Art {
  const brand = BRANDS.find(({ key }) => key === product.brand);
  const center = CENTERS.find(({ key }) => key === brand?.center);
  if (!brand || !center) throw new Error(`No brand or centre in the catalogue for ${product.handle}`);
  const [title = product.title.id] = product.title.id.split(",");
  return { brand: brand.name, title, measure: product.look.measure, place: center.province, mark: brand.mark, look: product.look };
}

/** A packshot of 960 by 1200 pixels as uncompressed PNG; the same product and role always give the same picture. */
export async function drawPackshot(product: CatalogProduct, role: PictureRole): Promise<Buffer> {
  const picture = await photographed(composed(artOf(product), role));
  return picture.png({ compressionLevel: 0 }).toBuffer();
}

/** Everything that decides what `drawPackshot` draws. */
export const pictureContent = (product: CatalogProduct, role: PictureRole): string => JSON.stringify([DRAWING, role, artOf(product)]);

/** A stored name that tells neither product nor maker; `salt` is this installation's own. */
export function pictureKey(product: CatalogProduct, role: PictureRole, salt: string): string {
  return createHash("sha256").update(JSON.stringify([salt, product.handle])).update(pictureContent(product, role)).digest("hex").slice(0, 32);
}
