import "server-only";
import { BrandAnswer, BrandsAnswer, CenterAnswer, CentersAnswer, MakerAnswer, type PublicBrand, type PublicCenter } from "@ska/contracts";
import { askStore, StoreError } from "@/lib/medusa";
import { tags } from "@/lib/tags";

/** null for a 404, so that the page can say so; other errors pass. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error: unknown) => {
    if (error instanceof StoreError && error.status === 404) return null;
    throw error;
  });
}

const at = (kind: string, handle: string): string => `/store/${kind}/${encodeURIComponent(handle)}`;

/** A brand with its centre and products, or null. */
export function findBrand(handle: string): Promise<BrandAnswer | null> {
  return orNull(askStore(at("brands", handle), { tags: [tags.catalog, tags.brand(handle)] }).then((answer) => BrandAnswer.parse(answer)));
}

/** A maker who consents to a page, or null. */
export function findMaker(handle: string): Promise<MakerAnswer | null> {
  return orNull(askStore(at("makers", handle), { tags: [tags.catalog, tags.maker(handle)] }).then((answer) => MakerAnswer.parse(answer)));
}

/** A centre under its public name, or null. */
export function findCenter(handle: string): Promise<CenterAnswer | null> {
  return orNull(askStore(at("centers", handle), { tags: [tags.catalog, tags.center(handle)] }).then((answer) => CenterAnswer.parse(answer)));
}

export async function listBrands(): Promise<PublicBrand[]> {
  return BrandsAnswer.parse(await askStore("/store/brands", { tags: [tags.catalog] })).brands;
}

export async function listCenters(): Promise<PublicCenter[]> {
  return CentersAnswer.parse(await askStore("/store/centers", { tags: [tags.catalog] })).centers;
}
