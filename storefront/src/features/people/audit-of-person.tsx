import type { AuditRecord } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Panel } from "@/design/panel";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { formatMoment, type Zone } from "@/lib/date";
import { auditWords } from "./audit-words";

/** The last who saw or changed something of one person's. */
export async function AuditOfPerson({ locale, zone, personId, records }: { locale: Locale; zone: Zone; personId: string; records: readonly AuditRecord[] }) {
  const [t, words] = await Promise.all([getTranslations({ locale, namespace: "audit" }), auditWords(locale)]);
  return (
    <Panel id="akses" title={t("of_person")}>
      {records.length === 0 ? <p className="text-sm text-ink-soft">{t("none_title")}</p> : (
        <ul className="divide-y divide-line text-sm">
          {records.map((record) => (
            <li key={record.id} className="py-2">
              <strong className="font-semibold">{words.actor(record.actor)}</strong> {words.did(record, null)}
              <time dateTime={record.at} className="block text-xs text-ink-soft">{formatMoment(record.at, locale, zone)}</time>
            </li>
          ))}
        </ul>
      )}
      <AppLink href={deskPath(locale, "/balai/catatan-akses", { beneficiary_id: personId })} className="link no-print inline-flex min-h-10 items-center justify-self-start text-sm">{t("of_person_all")}</AppLink>
    </Panel>
  );
}
