import type { Beneficiary } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { Panel } from "@/design/panel";
import { monthOf } from "@/features/income/month";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import type { Zone } from "@/lib/date";
import { StatementForm } from "./statement-form";

/** A statement of somebody's income for a bank, or the way to her consent to one. */
export async function StatementPanel({ locale, zone, person }: { locale: Locale; zone: Zone; person: Pick<Beneficiary, "id" | "consents"> }) {
  const t = await getTranslations({ locale, namespace: "statement" });
  const consented = person.consents.includes("statement");
  return (
    <Panel id="keterangan" title={t("title")}>
      <p className="text-sm">{t(consented ? "panel_text" : "panel_ask")}</p>
      {consented ? <StatementForm locale={locale} action={deskPath(locale, `/balai/penerima-manfaat/${person.id}/keterangan`)} thisMonth={monthOf(new Date(), zone)} /> : (
        <AppLink href={deskPath(locale, `/studio/penerima-manfaat/${person.id}/persetujuan/statement`)} className={`${buttonClass({ tone: "outline" })} no-print justify-self-start`}>{t("panel_consent")}</AppLink>
      )}
    </Panel>
  );
}
