import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DerivedFormat } from "@ska/photos";
import type { CatalogProduct, Text } from "../catalog";
import { altOf } from "./alt";
import { keptFiles } from "./kept";
import { originalsOf, pictureKey, readOriginal, type Original, type PictureRole } from "./originals";

export interface SeededPhoto {
  role: "product" | "packaging" | "detail";
  alt: Text;
  /** ThumbHash, base64. */
  thumbhash: string;
  /** Pixels. */
  width: number;
  height: number;
  /** `path` is relative to the media directory, with forward slashes. */
  sources: { path: string; width: number; format: DerivedFormat }[];
}

type Facts = Pick<SeededPhoto, "thumbhash" | "width" | "height" | "sources">;

const SHOWN: Record<PictureRole, SeededPhoto["role"]> = { hero: "product", detail: "detail", closed: "packaging", open: "packaging" };
const AT_ONCE = 2;

/**
 * Derives every product's rendered pictures (hero, detail, packaging closed, packaging open) into the media directory and
 * answers them by product handle. What has been derived before is only read. Facts and the names' salt are kept beside
 * the media directory, where they aren't served.
 */
export async function seedPictures(products: readonly CatalogProduct[], mediaDir: string): Promise<Map<string, SeededPhoto[]>> {
  const privateDir = join(dirname(mediaDir), "pictures");
  await mkdir(privateDir, { recursive: true });
  const salt = await saltIn(privateDir);
  const originals = products.flatMap(originalsOf);
  const facts = new Array<Facts | undefined>(originals.length);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < originals.length; at = next++) {
      const original = originals[at];
      if (!original) return;
      facts[at] = await stored(original, { salt, mediaDir, privateDir });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  const photos = new Map<string, SeededPhoto[]>(products.map(({ handle }) => [handle, []]));
  originals.forEach(({ product, role }, at) => {
    const found = facts[at];
    if (found) photos.get(product.handle)?.push({ role: SHOWN[role], alt: altOf(product, role), ...found });
  });
  return photos;
}

async function stored(original: Original, { salt, mediaDir, privateDir }: { salt: string; mediaDir: string; privateDir: string }): Promise<Facts> {
  const bytes = await readOriginal(original);
  const key = pictureKey(original, bytes, salt);
  const record = join(privateDir, `${key}.json`);
  if (existsSync(record)) {
    const known = JSON.parse(await readFile(record, "utf8")) as Facts;
    if (known.sources.every(({ path }) => existsSync(join(mediaDir, path)))) return known;
  }
  const { files, thumbhash, width, height } = await keptFiles(bytes);
  await mkdir(join(mediaDir, key), { recursive: true });
  const sources = files.map((file) => ({ path: `${key}/${file.width}.${file.format}`, width: file.width, format: file.format }));
  await Promise.all(files.map((file) => writeFile(join(mediaDir, key, `${file.width}.${file.format}`), file.data)));
  const facts: Facts = { thumbhash, width, height, sources };
  await writeFile(record, JSON.stringify(facts));
  return facts;
}

async function saltIn(directory: string): Promise<string> {
  const file = join(directory, "salt");
  if (existsSync(file)) return readFile(file, "utf8");
  const salt = randomBytes(16).toString("hex");
  await writeFile(file, salt, { mode: 0o600 });
  return salt;
}
