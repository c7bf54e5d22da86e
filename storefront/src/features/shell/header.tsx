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
    <header className="no-print wrap flex flex-wrap items-center gap-x-8 pt-4 max-lg:border-b max-lg:border-line lg:flex-nowrap lg:py-5">
      <AppLink href={path(locale, "/")} className="shrink-0">
        <Logo />
      </AppLink>
      <nav aria-label={t("navigation")} className="max-lg:order-last max-lg:-mx-[var(--spacing-gutter)] max-lg:w-[calc(100%+2*var(--spacing-gutter))]">
        <ul className="places rail max-lg:px-[var(--spacing-gutter)]">
          {mainPlaces(locale, t).map(({ href, text }) => (
            <li key={href}>
              <AppLink href={href}>{text}</AppLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="ml-auto flex items-center gap-1 text-sm lg:gap-6">
        <SearchBox locale={locale} className="hidden w-48 lg:flex xl:w-64" id="search-header" />
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
    </header>
  );
}
