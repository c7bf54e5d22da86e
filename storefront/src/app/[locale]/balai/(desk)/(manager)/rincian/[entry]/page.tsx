import { IncomeEntryAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { CorrectionForm } from "@/features/corrections/correction-form";
import { LedgerEntries } from "@/features/income/ledger-entries";
import { linesParams, linesQuery } from "@/features/income/lines-query";
import { monthOf } from "@/features/income/month";
import { formatBasisPoints } from "@/features/income/percent";
import { allBeneficiaries } from "@/features/people/beneficiary-all";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";
import { formatPrice } from "@/lib/price";

type Props = PageProps<LocaleParams & { entry: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "balai" }))("entry_title"));
}

/** The ledger behind an order line: every entry of it, account by account. */
export default async function EntryPage({ params, searchParams }: Props) {
  const { locale, entry: id } = await readParams(params);
  const { zone, get } = await openDesk(locale, "manager");
  const asked = await searchParams;
  const back = { ...linesParams(linesQuery(asked, monthOf(new Date(), zone))), page: typeof asked.page === "string" ? asked.page : undefined };
  const [{ entry, entries }, t, correct, people] = await Promise.all([get(IncomeEntryAnswer, `/center/income/entries/${encodeURIComponent(id)}`), getTranslations({ locale, namespace: "balai" }), getTranslations({ locale, namespace: "corrections" }), asked.correct === "1" ? allBeneficiaries(get, "present") : null]);
  const facts = {
    quantity: entry.quantity,
    net: formatPrice(entry.net),
    cost: formatPrice(entry.unit_cost),
    share: formatBasisPoints(entry.share_rule.beneficiary_bp, locale),
    savings: formatBasisPoints(entry.share_rule.savings_bp, locale),
  };
  return (
    <div className="wrap grid grid-cols-[minmax(0,56rem)] gap-5 pt-6">
      <AppLink href={deskPath(locale, "/balai/rincian", back)} className="link no-print inline-flex min-h-12 items-center justify-self-start text-sm">← {t("entry_back")}</AppLink>
      <div className="grid gap-1">
        <h1 className="text-2xl">{t("entry_of", { product: entry.product })}</h1>
        <p className="text-sm text-ink-soft">{entry.order_display_id === null ? "" : `${t("col_order")} #${entry.order_display_id} · `}{t("entry_facts", facts)}</p>
      </div>
      <LedgerEntries locale={locale} zone={zone} entries={entries} opened={entry.id} />
      <p className="text-sm text-ink-soft">{t("entry_explain")}</p>
      {people ? <CorrectionForm locale={locale} entry={entry} people={people.map(({ id, public_alias: alias }) => ({ id, alias }))} /> : <AppLink href={`${deskPath(locale, `/balai/rincian/${entry.id}`, { ...back, correct: "1" })}#koreksi`} className="link no-print inline-flex min-h-12 items-center justify-self-start text-sm">{correct("propose_title")}</AppLink>}
    </div>
  );
}
