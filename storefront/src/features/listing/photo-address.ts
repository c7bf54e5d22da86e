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

/** Marks a plain form's upload, with its language as the value: it is led back to its page. */
export const PHOTO_FORM = "form";

/** Where a picture for a listing is sent, in place of another one if told. */
export function uploadAddress(listingId: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const asked = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return `/api/studio/listings/${listingId}/photos${asked.size ? `?${asked}` : ""}`;
}

const DONE = ["added", "role", "turned", "moved", "described", "deleted"] as const;
export type PhotoDid = (typeof DONE)[number];

/** What an address says was done with a photo; null for anything else. */
export function photoDid(asked: unknown): PhotoDid | null {
  return DONE.find((one) => one === asked) ?? null;
}
