import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DerivedFormat } from "@ska/photos";
import type { CatalogProduct, Text } from "../catalog";
import type { PictureRole } from "./compose";
import { keptFiles } from "./kept";
import { drawPackshot, pictureContent, pictureKey } from "./packshot";

export interface SeededPhoto {
  role: "product" | "packaging";
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

const ROLES: readonly PictureRole[] = ["hero", "closed", "open"];
const AT_ONCE = 2;

/**
 * Draws and derives every product's pictures (hero, packaging closed, packaging open) into the media directory and
 * answers them by product handle. What has been drawn before is only read. Facts and the names' salt are kept beside
 * the media directory, where they aren't served.
 */
export async function seedPictures(
  products: readonly CatalogProduct[],
  mediaDir: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Map<string, SeededPhoto[]>> {
  const privateDir = join(dirname(mediaDir), "pictures");
  await mkdir(privateDir, { recursive: true });
  const salt = await saltIn(privateDir);
  const jobs = products.flatMap((product) => ROLES.map((role) => ({ product, role })));
  const facts = new Array<Facts | undefined>(jobs.length);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at];
      if (!job) return;
      facts[at] = await stored({ ...job, salt, mediaDir, privateDir });
      onProgress((done += 1), jobs.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  const photos = new Map<string, SeededPhoto[]>(products.map(({ handle }) => [handle, []]));
  jobs.forEach(({ product, role }, at) => {
    const found = facts[at];
    if (found) photos.get(product.handle)?.push({ role: role === "hero" ? "product" : "packaging", alt: altOf(product, role), ...found });
  });
  return photos;
}

interface Job {
  product: CatalogProduct;
  role: PictureRole;
  salt: string;
  mediaDir: string;
  privateDir: string;
}

async function stored({ product, role, salt, mediaDir, privateDir }: Job): Promise<Facts> {
  const key = pictureKey(product, role, salt);
  const record = join(privateDir, `${key}.json`);
  if (existsSync(record)) {
    const known = JSON.parse(await readFile(record, "utf8")) as Facts;
    if (known.sources.every(({ path }) => existsSync(join(mediaDir, path)))) return known;
  }
  const { files, thumbhash, width, height } = await keptFiles(pictureContent(product, role), () => drawPackshot(product, role));
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

function altOf({ title }: CatalogProduct, role: PictureRole): Text {
  switch (role) {
    case "hero":
      return title;
    case "closed":
      return { id: `Kemasan ${title.id}, tertutup`, en: `Packaging of ${title.en}, closed` };
    case "open":
      return { id: `Kemasan ${title.id}, terbuka`, en: `Packaging of ${title.en}, opened` };
  }
}
