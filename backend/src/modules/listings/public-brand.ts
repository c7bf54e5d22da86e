import type { Bilingual, BrandMark, PublicBrand } from "@ska/contracts";

type BrandRow = { id: string; handle: string; name: string; story: Record<string, unknown>; mark: Record<string, unknown>; logo: Record<string, unknown> | null };

/** A brand as the public sees it: without its centre. */
export const toPublicBrand = (brand: BrandRow): PublicBrand => ({
  id: brand.id,
  handle: brand.handle,
  name: brand.name,
  story: brand.story as Bilingual,
  mark: brand.mark as BrandMark,
  logo: (brand.logo as PublicBrand["logo"] | null) ?? null,
});
