import type { MakerIncomeAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { Table } from "@/design/table";
import { formatPrice } from "@/lib/price";
import { Amount } from "./amount";
import type { MakerFigures } from "./maker-figures";
import { monthName } from "./month";
import { MonthChart } from "./month-chart";

interface MonthsProps {
  locale: Locale;
  figures: MakerFigures;
  months: MakerIncomeAnswer["income"]["months"];
}

/** Six months as bars; every month as a table that opens. */
export async function Months({ locale, figures, months }: MonthsProps) {
  const t = await getTranslations({ locale, namespace: "income" });
  return (
    <section>
      <h2 className="mb-4 text-xl">{t("months")}</h2>
      <MonthChart locale={locale} months={figures.months} label={t("chart_label")} />
      <details className="mt-3">
        <summary className="link inline-flex min-h-12 items-center">{t("as_table")}</summary>
        <Table
          caption={t("months")}
          captionHidden
          rows={months}
          rowKey={({ month }) => month}
          columns={[
            { key: "month", head: t("month"), cell: ({ month }) => monthName(month, locale), rowHead: true },
            { key: "share", head: t("my_share"), numeric: true, cell: (row) => <Amount hidden={t("hidden_amount")}>{formatPrice(row.beneficiary_share)}</Amount> },
          ]}
        />
      </details>
    </section>
  );
}
