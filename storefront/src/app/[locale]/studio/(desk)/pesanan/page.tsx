import { StudioOrdersAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { Pagination } from "@/design/pagination";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { OrderCard } from "@/features/studio/order-card";
import { OrderSearch } from "@/features/studio/order-search";
import { OrderTabs, orderTab } from "@/features/studio/order-tabs";
import { pageOf } from "@/features/studio/page-of";
import { readParams, type PageProps } from "@/i18n/page";

const PER_PAGE = 20;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "studio" }))("orders_title"));
}

export default async function OrdersPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const { zone, get } = await openDesk(locale, "staff", "manager");
  const asked = await searchParams;
  const tab = orderTab(asked.status);
  const q = typeof asked.q === "string" ? asked.q.trim().slice(0, 40) : "";
  const { page, offset, limit } = pageOf(asked.page, PER_PAGE);
  const [{ orders, counts, count }, t, words] = await Promise.all([
    get(StudioOrdersAnswer, "/studio/orders", { status: tab, q: q || undefined, offset, limit }),
    getTranslations({ locale, namespace: "studio" }),
    getTranslations({ locale, namespace: "common" }),
  ]);
  const pages = Math.ceil(count / PER_PAGE);
  return (
    <div className="wrap grid gap-6 pt-8">
      <h1 className="text-2xl">{t("orders_title")}</h1>
      <OrderTabs locale={locale} open={tab} counts={counts} />
      <OrderSearch locale={locale} tab={tab} q={q} />
      <p role="status" className="text-sm text-ink-soft">{t("orders_found", { count })}</p>
      {orders.length > 0 ? (
        <ul className="grid gap-4">
          {orders.map((order) => <li key={order.id}><OrderCard locale={locale} zone={zone} order={order} /></li>)}
        </ul>
      ) : q ? (
        <EmptyState title={t("orders_none_title")} text={t("orders_none_text", { q })}>
          <AppLink href={deskPath(locale, "/studio/pesanan", { status: "all" })} className={buttonClass({ tone: "outline" })}>{t("all_orders")}</AppLink>
        </EmptyState>
      ) : (
        <EmptyState title={t(`orders_empty_${tab}`)} text={t("orders_empty_text")} />
      )}
      <Pagination page={page} pages={pages} href={(to) => deskPath(locale, "/studio/pesanan", { status: tab, q, page: to })} texts={{ label: words("pages"), previous: words("previous"), next: words("next"), position: words("position", { page, pages }) }} />
    </div>
  );
}
