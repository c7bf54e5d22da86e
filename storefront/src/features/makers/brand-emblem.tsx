import type { PublicBrand } from "@ska/contracts";
import { classes } from "@/design/classes";
import { emblemAddress } from "@/design/motif";

/** A brand's round emblem, drawn from its mark. Decoration beside its name. */
export function BrandEmblem({ brand, className }: { brand: Pick<PublicBrand, "mark" | "name">; className?: string }) {
  return <img src={emblemAddress(brand.mark, brand.name)} alt="" width={96} height={96} loading="lazy" className={classes("block", className)} />;
}
