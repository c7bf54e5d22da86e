import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { listCategories } from "@/features/catalog/queries";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";

/** Every category, for whom searching led nowhere; nothing when they can't be had either. */
export async function CategoryLinks({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "search" });
  const categories = await listCategories(locale).catch((error: unknown) => {
    if (error instanceof StoreError) return [];
    throw error;
  });
  if (!categories.length) return null;
  return (
    <nav aria-labelledby="by-category" className="text-center">
      <h2 id="by-category" className="mb-4 text-xl">{t("empty_categories")}</h2>
      <ul className="flex flex-wrap justify-center gap-3">
        {categories.map(({ handle, name }) => (
          <li key={handle}><AppLink href={path(locale, "/kategori/[handle]", { handle })} className={buttonClass({ tone: "outline" })}>{name}</AppLink></li>
        ))}
      </ul>
    </nav>
  );
}
