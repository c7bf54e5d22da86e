import type { StudioBrand } from "@ska/contracts";
import { BrandEmblem } from "@/features/makers/brand-emblem";

/** A brand's logo, or the emblem drawn from its mark; the name stands beside it. */
export function BrandLook({ brand }: { brand: StudioBrand }) {
  if (!brand.logo_url) return <BrandEmblem brand={brand} className="size-12 shrink-0 rounded-full" />;
  return <img src={brand.logo_url} alt="" width={96} height={96} loading="lazy" className="size-12 shrink-0 rounded-sm bg-paper-deep object-contain" />;
}
