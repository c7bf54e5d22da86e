import type { OrderTab } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Button } from "@/design/button";
import { Field } from "@/design/field";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";

/** Finds an order by its number or by the exact rupiah that arrived. */
export async function OrderSearch({ locale, tab, q }: { locale: Locale; tab: OrderTab; q: string }) {
  const t = await getTranslations({ locale, namespace: "studio" });
  return (
    <search>
      <form action={deskPath(locale, "/studio/pesanan")} className="grid gap-x-3 gap-y-2 sm:grid-cols-[minmax(0,24rem)_auto_auto] sm:items-start sm:justify-start">
        <input type="hidden" name="status" value={tab} />
        <Field name="q" label={t("search_label")} hint={t("search_hint")} defaultValue={q} maxLength={40} autoComplete="off" enterKeyHint="search" />
        <Button type="submit" tone="outline" className="sm:mt-[1.85rem]">{t("search_submit")}</Button>
        {q ? <AppLink href={deskPath(locale, "/studio/pesanan", { status: tab })} className="link flex min-h-12 items-center text-sm sm:mt-[1.85rem]">{t("search_clear")}</AppLink> : null}
      </form>
    </search>
  );
}
