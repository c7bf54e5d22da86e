// Writes what the scenes print on paper and cloth: labels, wraps, emblems and fabrics as PNG, and a list of the products.
//   node --import ./scripts/demo-photos/extensions.mjs scripts/demo-photos/textures.ts <folder>
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brandMark, type Mark } from "@ska/patterns";
import sharp from "sharp";
import { BRANDS, CENTERS, PRODUCTS, type CatalogProduct } from "../../backend/src/seed/catalog/index.ts";
import { ciprat, ciwitan, patternSquare, tenun } from "./fabrics.ts";
import { hangTag, label, type LabelWords } from "./label.ts";

const folder = path.resolve(process.argv[2] ?? "textures");
mkdirSync(folder, { recursive: true });

const save = (name: string, svg: string): Promise<unknown> => sharp(Buffer.from(svg)).png({ compressionLevel: 4 }).toFile(path.join(folder, `${name}.png`));

function wordsOf(product: CatalogProduct): LabelWords {
  const brand = BRANDS.find(({ key }) => key === product.brand);
  const center = CENTERS.find(({ key }) => key === brand?.center);
  if (!brand || !center) throw new Error(`No brand or centre in the catalogue for ${product.handle}`);
  const { food } = product;
  const small = food ? [`P-IRT ${food.permit_number}`, ...(food.halal_number ? [`Halal ${food.halal_number}`] : [])] : [];
  const [title = product.title.id] = product.title.id.split(",");
  return { brand: brand.name, title, subtitle: product.subtitle.id, measure: product.look.measure, place: center.province, small, mark: brand.mark };
}

function clothOf({ handle, look }: CatalogProduct, mark: Mark): string | null {
  const on = (ground: string, ink: string, accent = mark.palette.accent): Mark => ({ ...mark, palette: { ground, ink, accent }, seed: `${mark.seed} ${handle}` });
  switch (handle) {
    case "syal-ciwitan":
      return ciwitan("#4d6789", "#8b4a3c", 1600);
    case "selendang-tenun-lasolo":
    case "sarung-bantal-tenun":
      return tenun(mark, look.tint, 1600);
    case "serbet-makan-ciprat":
      return ciprat(on("#e2d9c6", "#2b4262"), 1600);
    case "taplak-meja-ciprat":
      return ciprat(on("#8fa5bd", "#f3ecdd", "#2b4262"), 1600);
    default:
      return mark.pattern === "ciprat" ? ciprat(on(look.tint, mark.palette.ink), 1600) : null;
  }
}

for (const brand of BRANDS) {
  await save(`wrap-${brand.key}`, patternSquare(brand.mark, 768));
  await save(`emblem-${brand.key}`, brandMark(brand.mark, brand.name).replace("<svg ", `<svg width="768" height="768" `));
}
for (const product of PRODUCTS) {
  const words = wordsOf(product);
  await save(`portrait-${product.handle}`, label(words, 960, 1280));
  await save(`landscape-${product.handle}`, label(words, 1280, 880));
  await save(`dark-${product.handle}`, label(words, 960, 1200, true));
  await save(`tag-${product.handle}`, hangTag(words, 480));
  const cloth = clothOf(product, words.mark);
  if (cloth) await save(`cloth-${product.handle}`, cloth);
}
const facts = PRODUCTS.map(({ handle, brand, look, packaging }) => ({
  handle,
  brand,
  tint: look.tint,
  wrap: look.wrap,
  ...BRANDS.find(({ key }) => key === brand)?.mark,
  box: [packaging.width_mm, packaging.height_mm, packaging.depth_mm],
}));
writeFileSync(path.join(folder, "products.json"), JSON.stringify(facts, null, 1));
