import { z } from "zod";
import { Maker, PublicBrand, PublicCenter } from "./listing";

/** `GET /store/brands/:handle` */
export const BrandAnswer = z.object({ brand: PublicBrand, center: PublicCenter, product_ids: z.array(z.string()) });
export type BrandAnswer = z.infer<typeof BrandAnswer>;

/** `GET /store/makers/:handle` */
export const MakerAnswer = z.object({ maker: Maker, brands: z.array(PublicBrand), product_ids: z.array(z.string()) });
export type MakerAnswer = z.infer<typeof MakerAnswer>;

/** `GET /store/centers/:handle` */
export const CenterAnswer = z.object({
  center: PublicCenter,
  brands: z.array(PublicBrand),
  product_ids: z.array(z.string()),
});
export type CenterAnswer = z.infer<typeof CenterAnswer>;

/** `GET /store/brands`, `/store/makers` and `/store/centers`: everything public, without pages. */
export const BrandsAnswer = z.object({ brands: z.array(PublicBrand) });
export const MakersAnswer = z.object({ makers: z.array(Maker) });
export const CentersAnswer = z.object({ centers: z.array(PublicCenter) });
export type BrandsAnswer = z.infer<typeof BrandsAnswer>;
export type MakersAnswer = z.infer<typeof MakersAnswer>;
export type CentersAnswer = z.infer<typeof CentersAnswer>;
