import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { listCategories } from "@/features/catalog/queries";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";

/** Every category, for whom searching led nowhere. */
export async function CategoryLinks({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "search" });
  const categories = await listCategories(locale);
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
