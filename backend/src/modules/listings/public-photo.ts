import type { ListingPhoto } from "@ska/contracts";

type PhotoRow = Omit<ListingPhoto, "alt" | "sources"> & { alt: Record<string, unknown>; sources: unknown };

/** A photo as the read model keeps it; its addresses are stored names (media-address.ts). */
export const toPublicPhoto = (photo: PhotoRow): ListingPhoto => ({
  role: photo.role,
  alt: photo.alt as ListingPhoto["alt"],
  thumbhash: photo.thumbhash,
  width: photo.width,
  height: photo.height,
  sources: photo.sources as ListingPhoto["sources"],
});
