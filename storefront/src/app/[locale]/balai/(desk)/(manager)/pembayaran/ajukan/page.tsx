import { PayableAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { ProposalForm } from "@/features/payouts/proposal-form";
import { proposalRows } from "@/features/payouts/proposal-rows";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type PageProps } from "@/i18n/page";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "payouts" }))("propose_title"));
}

export default async function ProposePage({ params }: PageProps) {
  const { locale } = await readParams(params);
  const { get } = await openDesk(locale, "manager");
  const [{ people }, t] = await Promise.all([get(PayableAnswer, "/center/payouts/owed"), getTranslations({ locale, namespace: "payouts" })]);
  const rows = proposalRows(people);
  const back = deskPath(locale, "/balai/pembayaran");
  return (
    <div className="wrap grid max-w-3xl gap-6 pt-6">
      <AppLink href={back} className="link inline-flex min-h-12 items-center justify-self-start text-sm">← {t("title")}</AppLink>
      <div>
        <h1 className="text-2xl">{t("propose_title")}</h1>
        <p className="measure mt-2 text-ink-soft">{t("propose_text")}</p>
      </div>
      {rows.length > 0 ? <ProposalForm locale={locale} rows={rows} /> : (
        <EmptyState title={t("nobody_title")} text={t("nobody_text")}><AppLink href={back} className={buttonClass({ tone: "outline" })}>{t("title")}</AppLink></EmptyState>
      )}
    </div>
  );
}
