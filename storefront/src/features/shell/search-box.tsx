import { getTranslations } from "next-intl/server";
import { classes } from "@/design/classes";
import { SearchField } from "@/features/search/search-field";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { SearchIcon } from "./icons";

interface SearchBoxProps {
  locale: Locale;
  id: string;
  className?: string;
  value?: string;
  large?: boolean;
}

/** A plain GET form: works without scripts, and the question is in the address. With scripts it suggests while one types. */
export async function SearchBox({ locale, id, className, value, large = false }: SearchBoxProps) {
  const t = await getTranslations({ locale, namespace: "shell" });
  const own = await getTranslations({ locale, namespace: "suggestions" });
  const action = path(locale, "/cari");
  return (
    <form role="search" aria-label={t(large ? "search_page" : "search")} action={action} className={classes("relative items-center gap-2 border-b border-ink focus-within:border-b-2", className)}>
      <label htmlFor={id} className="sr-only">{t("search_label")}</label>
      <SearchField
        key={value}
        id={id}
        locale={locale}
        action={action}
        defaultValue={value}
        placeholder={t("search_placeholder")}
        texts={{
          product: own("product"),
          category: own("category"),
          brand: own("brand"),
          center: own("center"),
          maker: own("maker"),
          recent: own("recent"),
          label: own("label"),
          none: own("none"),
          forget: own("forget"),
          ready: own("ready", { count: "{count}" }),
        }}
        className={classes("w-full min-w-0 bg-transparent placeholder:text-ink-soft focus-visible:outline-none", large ? "h-14 font-display text-2xl" : "h-10 text-sm")}
      />
      <button type="submit" aria-label={t("search")} className="grid size-11 shrink-0 place-items-center">
        <SearchIcon />
      </button>
    </form>
  );
}
