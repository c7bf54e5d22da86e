import type { PublicBrand } from "@ska/contracts";
import { classes } from "@/design/classes";
import { BrandEmblem } from "./brand-emblem";

interface BrandLookProps {
  brand: PublicBrand;
  /** Width and height, such as "size-24". */
  className: string;
}

/** A brand's logo, or the emblem of its mark while it has none. Decoration beside its name. */
export function BrandLook({ brand, className }: BrandLookProps) {
  const files = (brand.logo?.sources ?? []).filter(({ format }) => format === "jpeg").sort((a, b) => a.width - b.width);
  const [smallest] = files;
  if (!brand.logo || !smallest) return <BrandEmblem brand={brand} className={classes("rounded-full", className)} />;
  const srcSet = files.map(({ url }, place) => `${url} ${place + 1}x`).join(", ");
  return <img src={smallest.url} srcSet={srcSet} alt="" width={brand.logo.width} height={brand.logo.height} loading="lazy" className={classes("block rounded-sm bg-white object-contain", className)} />;
}
