import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { basesOf, labelledPhoto, LABELS, type Half, type Label } from "../samples/labelled/labelled-set";

/** Photos of each label and half; twice as many good ones, since most photos should be. */
const OF_EACH = 16;

const SAMPLES = path.join(import.meta.dirname, "../samples");

/** The rendered pictures that the labelled photos are made of. */
export const RENDERS = path.join(import.meta.dirname, "../../../backend/src/seed/photos");

/** A folder for what takes long to make, another one whenever it would be made differently. */
export function keptFolder(): string {
  const hash = createHash("sha256");
  const labelled = readdirSync(path.join(SAMPLES, "labelled")).map((name) => `labelled/${name}`);
  for (const name of ["random.ts", "phone-photo.ts", ...labelled.sort()]) hash.update(readFileSync(path.join(SAMPLES, name)));
  for (const half of ["calibration", "held-out"] as const) for (const file of basesOf(RENDERS, half)) hash.update(readFileSync(file));
  const folder = path.join(tmpdir(), `photo-samples-${hash.digest("hex").slice(0, 12)}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A file that is made once. */
export async function kept(file: string, make: () => Promise<Buffer>): Promise<string> {
  if (existsSync(file)) return file;
  writeFileSync(`${file}.part`, await make());
  renameSync(`${file}.part`, file);
  return file;
}

/** The labelled photos of one half; 320 of both halves take some minutes to make and are kept. */
export async function labelledFiles(half: Half): Promise<{ file: string; label: Label }[]> {
  const [folder, bases] = [keptFolder(), basesOf(RENDERS, half)];
  const files: { file: string; label: Label }[] = [];
  for (const label of LABELS) {
    for (let at = 0; at < (label === "good" ? 2 : 1) * OF_EACH; at += 1) {
      const file = await kept(path.join(folder, `${half}-${label}-${at}.jpg`), async () => (await labelledPhoto(bases, label, at)).photo);
      files.push({ file, label });
    }
  }
  return files;
}
