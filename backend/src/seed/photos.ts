import type { ListingPhoto } from "@ska/contracts";

export async function seedPhotos(): Promise<Map<string, ListingPhoto[]>> {
  return new Map();
}
