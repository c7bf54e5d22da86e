import type { MetadataRoute } from "next";
import { listCategories, listProducts } from "@/features/catalog/queries";
import { listBrands, listCenters } from "@/features/makers/queries";
import { path } from "@/i18n/path";
import type { Route } from "@/i18n/routes";
import { env } from "@/lib/env";

export const dynamic = "force-dynamic";

const PLACES: readonly Route[] = ["/", "/sentra", "/hadiah", "/cari", "/tentang", "/pengembalian", "/pengaduan", "/privasi"];

/** Every public page in both languages; makers stay out, because search engines outlive a consent. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [products, categories, brands, centers] = await Promise.all([listProducts("id", { limit: 100 }), listCategories("id"), listBrands(), listCenters()]);
  return [
    ...PLACES.map((route) => entry(route)),
    ...categories.map(({ handle }) => entry("/kategori/[handle]", handle)),
    ...products.map(({ handle }) => entry("/produk/[handle]", handle)),
    ...brands.map(({ handle }) => entry("/merek/[handle]", handle)),
    ...centers.map(({ handle }) => entry("/sentra/[handle]", handle)),
  ];
}

function entry(route: Route, handle?: string): MetadataRoute.Sitemap[number] {
  const at = (locale: "id" | "en") => env.storefrontUrl + path(locale, route, { handle });
  return { url: at("id"), alternates: { languages: { id: at("id"), en: at("en") } } };
}
