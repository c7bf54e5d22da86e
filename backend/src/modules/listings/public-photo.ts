import type { ListingPhoto } from "@ska/contracts";

type PhotoRow = Omit<ListingPhoto, "alt" | "sources"> & { alt: Record<string, unknown>; sources: unknown };

/** Where derived pictures are served from: `MEDIA_URL`, else this backend's own `/media`. */
const mediaUrl = (): string =>
  process.env.MEDIA_URL ?? `${process.env.BACKEND_URL ?? `http://localhost:${process.env.BACKEND_PORT ?? "9000"}`}/media`;

/** A photo with absolute addresses. */
export const toPublicPhoto = (photo: PhotoRow): ListingPhoto => ({
  role: photo.role,
  alt: photo.alt as ListingPhoto["alt"],
  thumbhash: photo.thumbhash,
  width: photo.width,
  height: photo.height,
  sources: (photo.sources as ListingPhoto["sources"]).map((source) => ({ ...source, url: `${mediaUrl()}/${source.url}` })),
});
