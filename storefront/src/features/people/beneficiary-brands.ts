import "server-only";
import { StudioBrandsAnswer } from "@ska/contracts";
import type { Desk } from "@/features/session/open-desk";

/** The centre's brands, by id and name. */
export async function allBrands(get: Desk["get"]): Promise<{ id: string; name: string }[]> {
  return (await get(StudioBrandsAnswer, "/studio/brands", { limit: 200 })).brands;
}
