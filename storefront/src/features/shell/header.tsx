import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { CartCount } from "./cart-count";
import { BagIcon, SearchIcon } from "./icons";
import { LanguageLink } from "./language-link";
import { Logo } from "./logo";
import { mainPlaces } from "./places";
import { SearchBox } from "./search-box";

/** Word mark, places, search, language and cart. On a phone the places scroll sideways below. */
export async function Header({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "shell" });
  return (
    <header className="no-print border-b border-line lg:border-0">
      <div className="wrap flex items-center gap-x-8 py-4 lg:py-5">
        <AppLink href={path(locale, "/")} className="shrink-0">
          <Logo />
        </AppLink>
        <nav aria-label={t("navigation")} className="hidden lg:block">
          <ul className="flex gap-6 text-sm">
            {mainPlaces(locale, t).map(({ href, text }) => (
              <li key={href}>
                <AppLink href={href} className="py-2 decoration-soga underline-offset-8 hover:underline">{text}</AppLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-1 text-sm lg:gap-6">
          <SearchBox locale={locale} className="hidden w-60 lg:flex xl:w-64" id="search-header" />
          <LanguageLink locale={locale} text={locale === "id" ? "EN" : "ID"} label={t("language_label")} className="grid size-11 place-items-center font-medium lg:size-auto" />
          <AppLink href={path(locale, "/cari")} aria-label={t("search")} className="grid size-11 place-items-center lg:hidden">
            <SearchIcon />
          </AppLink>
          <AppLink href={path(locale, "/keranjang")} className="flex min-h-11 items-center gap-2 whitespace-nowrap">
            <BagIcon />
            <span className="sr-only lg:not-sr-only">{t("cart")}</span>
            <CartCount itemsText={t("cart_items")} />
          </AppLink>
        </div>
      </div>
      <nav aria-label={t("navigation")} className="lg:hidden">
        <ul className="rail gap-6 px-[var(--spacing-gutter)] pb-1 text-sm whitespace-nowrap">
          {mainPlaces(locale, t).map(({ href, text }) => (
            <li key={href}>
              <AppLink href={href} className="flex min-h-11 items-center">{text}</AppLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
