import type { ListingPhoto } from "@ska/contracts";

/** The widest JPEG of a photo: for what every program can read. */
export function largestJpeg(photo: ListingPhoto | undefined): ListingPhoto["sources"][number] | undefined {
  return photo?.sources.filter(({ format }) => format === "jpeg").sort((a, b) => b.width - a.width)[0];
}
