import "server-only";
import { z } from "zod";
import type { Desk } from "@/features/session/open-desk";

const BrandsAnswer = z.object({ brands: z.array(z.object({ id: z.string(), name: z.string() })) });

/** The centre's brands, by id and name. */
export async function allBrands(get: Desk["get"]): Promise<{ id: string; name: string }[]> {
  return (await get(BrandsAnswer, "/studio/brands", { limit: 200 })).brands;
}
