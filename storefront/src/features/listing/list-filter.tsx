import { LISTING_STATUSES, type ListingCountsAnswer, type ListingStatus } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Button } from "@/design/button";
import { classes } from "@/design/classes";
import { Field } from "@/design/field";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";

interface ListFilterProps {
  locale: Locale;
  /** All when undefined. */
  status: ListingStatus | undefined;
  q: string;
  counts: ListingCountsAnswer["counts"];
}

/** Where products can stand, with how many are there, and a search by name. */
export async function ListFilter({ locale, status, q, counts }: ListFilterProps) {
  const [t, words] = await Promise.all([getTranslations({ locale, namespace: "listing" }), getTranslations({ locale, namespace: "studio" })]);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tabs = [{ tab: undefined, text: t("list_all"), count: all }, ...LISTING_STATUSES.map((tab) => ({ tab, text: words(`status_${tab}`), count: counts[tab] }))];
  return (
    <>
      <nav aria-label={t("list_tabs")} className="relative min-w-0 overflow-x-auto border-b border-line">
        <ul className="flex gap-6 whitespace-nowrap">
          {tabs.filter(({ tab, count }) => tab === undefined || tab === status || count > 0).map(({ tab, text, count }) => (
            <li key={text}>
              <AppLink href={deskPath(locale, "/studio/produk", { status: tab, q })} aria-current={tab === status ? "page" : undefined} className={classes("flex min-h-12 items-center gap-2 border-b-2", tab === status ? "border-soga font-semibold" : "border-transparent text-ink-soft hover:text-ink")}>
                {text}
                <span className={classes("money rounded-lg px-2 text-xs font-semibold", count > 0 && tab === "changes_requested" ? "bg-soga text-white" : "bg-paper-deep text-ink")}>{count}<span className="sr-only"> {t("list_products")}</span></span>
              </AppLink>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form action={deskPath(locale, "/studio/produk")} className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-3 gap-y-2 sm:max-w-xl">
          {status ? <input type="hidden" name="status" value={status} /> : null}
          <Field name="q" label={t("list_search")} defaultValue={q} maxLength={60} autoComplete="off" enterKeyHint="search" />
          <Button type="submit" tone="outline">{words("search_submit")}</Button>
          {q ? <AppLink href={deskPath(locale, "/studio/produk", { status })} className="link flex min-h-12 items-center text-sm">{words("search_clear")}</AppLink> : null}
        </form>
      </search>
    </>
  );
}
