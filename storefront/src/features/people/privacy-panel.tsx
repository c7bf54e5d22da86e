import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { buttonClass } from "@/design/button";
import { Panel } from "@/design/panel";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";

/** Her rights over her data: everything as a file, and erasure on a page of its own. */
export async function PrivacyPanel({ locale, personId }: { locale: Locale; personId: string }) {
  const t = await getTranslations({ locale, namespace: "privacy" });
  return (
    <Panel id="hak" title={t("rights")} className="no-print">
      <p className="text-sm text-ink-soft">{t("rights_text")}</p>
      <a href={deskPath(locale, `/balai/penerima-manfaat/${personId}/unduh`)} download className={`${buttonClass({ tone: "outline" })} justify-self-start`}>{t("download")}</a>
      <Link prefetch={false} href={deskPath(locale, `/balai/penerima-manfaat/${personId}/hapus`)} className={`${buttonClass({ tone: "danger" })} justify-self-start`}>{t("to_erase")}</Link>
    </Panel>
  );
}
