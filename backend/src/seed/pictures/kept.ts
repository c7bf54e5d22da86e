import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { derive, type Derived } from "@ska/photos";

/** Widths of the demonstration's pictures, in pixels. */
const WIDTHS = [320, 640, 960];
/** Changes whenever `derive` makes other files of the same picture. */
const DERIVING = 1;

/** A checkout's own, beside what else is built of it: a second database or data folder of it makes no picture again. */
const CACHE = join(__dirname, "../../../../node_modules/.cache/ska/pictures");
const FACTS = "facts.json";

type Facts = Omit<Derived, "files"> & { files: Omit<Derived["files"][number], "data">[] };

/**
 * The files a page needs of one picture, made at most once a checkout.
 * @param original the picture's bytes.
 */
export async function keptFiles(original: Buffer): Promise<Derived> {
  const key = createHash("sha256").update(JSON.stringify([DERIVING, WIDTHS])).update(original).digest("hex");
  const folder = join(CACHE, key);
  return (await read(folder)) ?? make(folder, original);
}

const nameOf = ({ width, format }: Facts["files"][number]): string => `${width}.${format}`;

async function read(folder: string): Promise<Derived | null> {
  const found = await readdir(folder).catch((): string[] => []);
  if (!found.includes(FACTS)) return null;
  const { files, ...facts } = JSON.parse(await readFile(join(folder, FACTS), "utf8")) as Facts;
  return { ...facts, files: await Promise.all(files.map(async (file) => ({ ...file, data: await readFile(join(folder, nameOf(file))) }))) };
}

/** Appears under its name only when it is whole: a seed may be killed, and two may run beside each other. */
async function make(folder: string, original: Buffer): Promise<Derived> {
  const derived = await derive(original, { widths: WIDTHS, quick: true });
  const draft = `${folder}.${randomBytes(4).toString("hex")}`;
  await mkdir(draft, { recursive: true });
  await Promise.all(derived.files.map((file) => writeFile(join(draft, nameOf(file)), file.data)));
  const facts: Facts = { ...derived, files: derived.files.map(({ width, height, format }) => ({ width, height, format })) };
  await writeFile(join(draft, FACTS), JSON.stringify(facts));
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  return derived;
}
