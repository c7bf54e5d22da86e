import { ListingCountsAnswer, MakerIncomeAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { AMOUNTS_COOKIE, AMOUNTS_HIDDEN } from "@/features/income/amounts-cookie";
import { AmountsToggle } from "@/features/income/amounts-toggle";
import { makerFigures } from "@/features/income/maker-figures";
import { MonthCard } from "@/features/income/month-card";
import { monthOf } from "@/features/income/month";
import { addProduct } from "@/features/listing/add-product";
import { DeskNotices } from "@/features/review/desk-notices";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { partOfDay } from "@/features/studio/greeting";
import { ActionTile, Tile } from "@/features/studio/tile";
import { readParams, type PageProps } from "@/i18n/page";
import { formatDate } from "@/lib/date";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "studio" }))("title"));
}

export default async function StudioHome({ params }: PageProps) {
  const { locale } = await readParams(params);
  const { member, zone, get } = await openDesk(locale);
  const [t, words] = await Promise.all([getTranslations({ locale, namespace: "studio" }), getTranslations({ locale, namespace: "income" })]);
  const now = new Date();
  const hers = member.role === "beneficiary";
  const figures = hers ? makerFigures((await get(MakerIncomeAnswer, "/studio/income")).income, monthOf(now, zone)) : null;
  return (
    <div className="wrap grid max-w-2xl gap-6 pt-8">
      <div>
        <h1 className="text-2xl">{t(`greeting_${partOfDay(now, zone)}`, { name: member.display_name })}</h1>
        <p className="text-ink-soft">{formatDate(now, locale, zone)}</p>
      </div>
      {figures ? (
        <>
          <MonthCard locale={locale} figures={figures} />
          <AmountsToggle initiallyHidden={(await cookies()).get(AMOUNTS_COOKIE)?.value === AMOUNTS_HIDDEN} texts={{ hide: words("hide"), show: words("show") }} />
        </>
      ) : null}
      <DeskNotices locale={locale} role={member.role} counts={await get(ListingCountsAnswer, "/studio/listings/counts")} />
      <nav aria-label={t("tiles")}>
        <ul className="grid grid-cols-2 gap-3">
          <ActionTile action={addProduct} hidden={{ locale }} icon="add" text={t("tile_add")} />
          {hers ? null : <Tile href={deskPath(locale, "/studio/pesanan")} icon="orders" text={t("tile_orders")} />}
          <Tile href={deskPath(locale, "/studio/produk")} icon="products" text={t(hers ? "tile_products" : "tile_products_center")} />
          {hers ? null : <Tile href={deskPath(locale, "/studio/tinjauan")} icon="review" text={t("tile_review")} />}
          {hers ? <Tile href={deskPath(locale, "/studio/penghasilan")} icon="income" text={t("tile_income")} /> : null}
          {hers ? <Tile href={deskPath(locale, "/studio/data-saya")} icon="own" text={t("tile_own_data")} /> : <Tile href={deskPath(locale, "/studio/penerima-manfaat")} icon="people" text={t("tile_people")} />}
          {member.role === "manager" ? <Tile href={deskPath(locale, "/balai")} icon="balai" text={t("tile_balai")} /> : null}
        </ul>
      </nav>
    </div>
  );
}
