import type { PublicBrand } from "@ska/contracts";
import { brandMark } from "@ska/patterns";
import { classes } from "@/design/classes";

/** A brand's round emblem, drawn from its mark. Decoration beside its name. */
export function BrandEmblem({ brand, className }: { brand: Pick<PublicBrand, "mark" | "name">; className?: string }) {
  return <span aria-hidden="true" className={classes("block [&>svg]:size-full", className)} dangerouslySetInnerHTML={{ __html: brandMark(brand.mark, brand.name) }} />;
}
