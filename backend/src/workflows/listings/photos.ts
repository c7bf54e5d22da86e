import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { Bilingual, PhotoAdvice, PhotoChanges, PhotoRefusal, PhotoRole, StudioPhoto } from "@ska/contracts";
import { coach, derive, PhotoRefused, type Rotation } from "@ska/photos";
import { centerScope, type Viewer } from "../../access/viewer";
import { forgetPrivately, keepPrivately, readPrivately } from "../../files/private-files";
import { LISTINGS_MODULE } from "../../modules/listings";
import { privateName } from "../../modules/listings/media-address";
import type { DraftRow } from "../../modules/listings/private-rows";
import type { ListingsModuleService } from "../../modules/listings/service";
import { currentContent } from "./current-content";
import { toStudioPhoto } from "./describe-listings";
import { draftProduct } from "./draft-product";
import { ADVICE_WORDS } from "./photo-advice";
import { deletePhotos, keepDerived, privateNames, sourcesOf } from "./photo-files";
import { keepChange } from "./save-listing";

const MOST_PHOTOS = 20;

type PhotoRow = DraftRow["photos"][number];

const missing = (): MedusaError => new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such listing or photo.");

/** What the coach says of a picture. @throws 422 for what is no photo, with the reason's code; 413 for one that is too large. */
export async function adviseOn(picture: Buffer, role: PhotoRole): Promise<PhotoAdvice[]> {
  // Only the goods themselves are to be seen whole and alone; a detail or hands at work are not.
  const { advice } = await refusing(() => coach(picture, { closeUp: role === "detail" || role === "process" }));
  return advice.map((code) => ({ code, message: ADVICE_WORDS[code] }));
}

async function develop(container: MedusaContainer, original: Buffer, rotate: Rotation) {
  const derived = await refusing(() => derive(original, { rotate, quick: true }));
  const { thumbhash, width, height } = derived;
  return { thumbhash, width, height, sources: await keepDerived(container, derived) };
}

async function refusing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PhotoRefused) throw new MedusaError(error.code === "too_large" ? "payload_too_large" : "unprocessable", `file: ${error.code satisfies PhotoRefusal}`);
    throw error;
  }
}

/** Adds a photo behind the others. @throws 422 for what is no photo; CONFLICT when there are enough. */
export async function addPhoto(container: MedusaContainer, viewer: Viewer, draft: DraftRow, file: Buffer, role: PhotoRole): Promise<StudioPhoto> {
  if (draft.photos.length >= MOST_PHOTOS) throw new MedusaError(MedusaError.Types.CONFLICT, `photos: ${MOST_PHOTOS} are enough, delete one first`);
  const [developed, advice] = await Promise.all([develop(container, file, 0), adviseOn(file, role)]);
  const original = await keepPrivately(container, file, "application/octet-stream");
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const id = await listings.addPhoto(draft, { ...developed, role, alt: { id: "" }, original, advice, turn: 0 });
  await changePhotoIds(container, viewer, draft.id, (ids) => [...ids, id]);
  return readPhoto(container, viewer, draft.id, id);
}

/**
 * Changes a photo's role or text, or turns it. The shop sees it with the next version.
 * @throws NOT_FOUND; CONFLICT when it can't be turned, because its original isn't kept.
 */
export async function changePhoto(container: MedusaContainer, viewer: Viewer, draft: DraftRow, photoId: string, { turn, ...changes }: PhotoChanges): Promise<StudioPhoto> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const photo = photoOf(draft, photoId);
  if (draft.live && photo.in_use) return changeShownPhoto(container, viewer, draft, photo, { turn, ...changes });
  const total = turn && (((photo.turn + turn) % 360) as Rotation);
  const turned = total === undefined ? null : await develop(container, await originalOf(container, photo), total);
  await listings.changePhoto(draft, photoId, { ...changes, ...turned, ...(total === undefined ? {} : { turn: total }) });
  if (turned) await forgetPrivately(container, privateNames(sourcesOf(photo)));
  await changePhotoIds(container, viewer, draft.id, (ids) => ids);
  return readPhoto(container, viewer, draft.id, photoId);
}

/** A photo that the shop shows now isn't touched: a copy with the change takes its place in the next version. */
async function changeShownPhoto(container: MedusaContainer, viewer: Viewer, draft: DraftRow, photo: PhotoRow, { turn = 0 as const, ...changes }: Omit<PhotoChanges, "turn"> & { turn?: PhotoChanges["turn"] | 0 }): Promise<StudioPhoto> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const file = await originalOf(container, photo);
  const rotation = ((photo.turn + turn) % 360) as Rotation;
  const copy = {
    ...(await develop(container, file, rotation)),
    role: changes.role ?? photo.role,
    alt: changes.alt ?? (photo.alt as unknown as Bilingual),
    advice: (photo.advice as unknown as PhotoAdvice[] | null) ?? [],
    original: await keepPrivately(container, file, "application/octet-stream"),
    turn: rotation,
  };
  const id = await listings.addPhoto(draft, copy);
  await changePhotoIds(container, viewer, draft.id, (ids) => ids.map((shown) => (shown === photo.id ? id : shown)));
  return readPhoto(container, viewer, draft.id, id);
}

/** Takes a photo away; one that the shop shows stays there until the next version. @throws NOT_FOUND */
export async function removePhoto(container: MedusaContainer, viewer: Viewer, draft: DraftRow, photoId: string): Promise<void> {
  const photo = photoOf(draft, photoId);
  await changePhotoIds(container, viewer, draft.id, (ids) => ids.filter((id) => id !== photoId));
  if (!(draft.live && photo.in_use)) await deletePhotos(container, draft, [photo]);
}

/** The picture as it was taken. @throws NOT_FOUND */
export async function photoOriginal(container: MedusaContainer, draft: DraftRow, photoId: string): Promise<Buffer> {
  const { original } = photoOf(draft, photoId);
  if (!original) throw missing();
  return readPrivately(container, original);
}

/** A ready-made file of a photo that isn't published, by its name `<width>.<format>`. @throws NOT_FOUND */
export async function photoFile(container: MedusaContainer, draft: DraftRow, photoId: string, file: string): Promise<{ content: Buffer; type: string }> {
  const source = sourcesOf(photoOf(draft, photoId)).find(({ width, format }) => `${width}.${format}` === file);
  const name = source && privateName(source.url);
  if (!source || !name) throw missing();
  return { content: await readPrivately(container, name), type: `image/${source.format}` };
}

function photoOf(draft: DraftRow, photoId: string): PhotoRow {
  const photo = draft.photos.find(({ id }) => id === photoId);
  if (!photo) throw missing();
  return photo;
}

async function originalOf(container: MedusaContainer, { original }: PhotoRow): Promise<Buffer> {
  if (!original) throw new MedusaError(MedusaError.Types.CONFLICT, "This photo can't be changed: its original isn't kept. Take a new one.");
  return readPrivately(container, original);
}

async function changePhotoIds(container: MedusaContainer, viewer: Viewer, draftId: string, change: (ids: string[]) => string[]): Promise<void> {
  const draft = await container.resolve<ListingsModuleService>(LISTINGS_MODULE).draft(centerScope(viewer), draftId);
  const product = await draftProduct(container, draft);
  const content = currentContent(draft, product);
  await keepChange(container, viewer, draft, { ...content, photo_ids: change(content.photo_ids) }, ["photos"]);
}

async function readPhoto(container: MedusaContainer, viewer: Viewer, draftId: string, photoId: string): Promise<StudioPhoto> {
  const draft = await container.resolve<ListingsModuleService>(LISTINGS_MODULE).draft(centerScope(viewer), draftId);
  return toStudioPhoto(draftId, photoOf(draft, photoId));
}
