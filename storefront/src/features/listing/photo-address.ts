import type { ListingPhoto } from "@ska/contracts";

/** Where a photo that the shop doesn't show opens with a member's token, on the backend's host. */
const PRIVATE = /^(?:https?:\/\/[^/]+)?\/studio\/(listings\/[\w-]+\/photos\/[\w-]+\/files\/\d+\.(?:avif|webp|jpeg))$/;

/** What opens with the session of whoever looks: a photo that isn't published through `/api/studio`, any other as it is. */
export function openableAddress(url: string): string {
  const path = PRIVATE.exec(url)?.[1];
  return path ? `/api/studio/${path}` : url;
}

/** A listing's photo with addresses that a member's browser can open. */
export function openablePhoto<Photo extends Pick<ListingPhoto, "sources">>(photo: Photo): Photo {
  return { ...photo, sources: photo.sources.map((source) => ({ ...source, url: openableAddress(source.url) })) };
}
