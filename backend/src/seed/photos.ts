import path from "node:path";
import type { ListingPhoto } from "@ska/contracts";
import { storedAddress } from "../modules/listings/media-address";
import { PRODUCTS } from "./catalog";
import { seedPictures } from "./pictures";

/** Photos of every product by handle, drawn and derived once. */
export async function seedPhotos(): Promise<Map<string, ListingPhoto[]>> {
  const dataDir = path.resolve(process.env.DATA_DIR ?? path.join(process.cwd(), "..", ".data"));
  const seeded = await seedPictures(PRODUCTS, path.join(dataDir, "media"));
  return new Map(
    [...seeded].map(([handle, photos]) => [
      handle,
      photos.map(({ role, alt, thumbhash, width, height, sources }) => ({
        role,
        alt,
        thumbhash,
        width,
        height,
        sources: sources.map(({ path: file, ...source }) => ({ url: storedAddress(file), ...source })),
      })),
    ]),
  );
}
