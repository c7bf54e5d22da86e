import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { ListingPhoto } from "@ska/contracts";
import type { Derived } from "@ska/photos";
import { forgetPrivately, keepPrivately, readPrivately } from "../../files/private-files";
import { LISTINGS_MODULE } from "../../modules/listings";
import { privateAddress, privateName, uploadedAddress } from "../../modules/listings/media-address";
import type { DraftRow } from "../../modules/listings/private-rows";
import type { ListingsModuleService } from "../../modules/listings/service";

type Sources = ListingPhoto["sources"];
type PhotoRow = DraftRow["photos"][number];

export const sourcesOf = (photo: PhotoRow): Sources => photo.sources as unknown as Sources;

/** Keeps a photo's ready-made files where only its centre can open them. */
export async function keepDerived(container: MedusaContainer, { files }: Derived): Promise<Sources> {
  return Promise.all(
    files.map(async ({ data, width, format }) => ({ url: privateAddress(await keepPrivately(container, data, `image/${format}`)), width, format })),
  );
}

/** Names in the private store of what isn't published. */
export const privateNames = (sources: Sources): string[] => sources.flatMap(({ url }) => privateName(url) ?? []);

/** Moves the files of photos to where everybody can open them, under random names. Repeatable. @returns their sources by photo. */
export async function publishPhotos(container: MedusaContainer, draft: DraftRow, photos: readonly PhotoRow[]): Promise<Map<string, Sources>> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const published = new Map<string, Sources>();
  for (const photo of photos) {
    const before = sourcesOf(photo);
    const sources = await Promise.all(before.map((source) => publishSource(container, source)));
    published.set(photo.id, sources);
    const moved = privateNames(before);
    if (moved.length === 0) continue;
    await listings.changePhoto(draft, photo.id, { sources });
    await forgetPrivately(container, moved);
  }
  return published;
}

async function publishSource(container: MedusaContainer, source: Sources[number]): Promise<Sources[number]> {
  const name = privateName(source.url);
  if (name === null) return source;
  const content = await readPrivately(container, name);
  const filename = `${randomBytes(16).toString("hex")}-${source.width}.${source.format}`;
  const [file] = await container.resolve(Modules.FILE).createFiles([
    { filename, mimeType: `image/${source.format}`, content: content.toString("base64"), access: "public" },
  ]);
  if (!file) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "A photo was not kept");
  return { ...source, url: uploadedAddress(file.id) };
}

/** Deletes photos with the original and every file of theirs that isn't public. Published files stay: orders and caches may show them. */
export async function deletePhotos(container: MedusaContainer, draft: DraftRow, photos: readonly PhotoRow[]): Promise<void> {
  if (photos.length === 0) return;
  await container.resolve<ListingsModuleService>(LISTINGS_MODULE).removePhotos(draft, photos.map(({ id }) => id));
  await forgetPrivately(container, photos.flatMap((photo) => [...(photo.original ? [photo.original] : []), ...privateNames(sourcesOf(photo))]));
}
