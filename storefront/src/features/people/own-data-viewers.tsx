import type { OwnAuditAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Panel } from "@/design/panel";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { formatMoment, type Zone } from "@/lib/date";
import { wordsOf } from "./own-data-words";

interface ViewersProps {
  locale: Locale;
  zone: Zone;
  audit: OwnAuditAnswer;
}

/** Who looked at her or changed something of hers, by role and never by name. */
export async function OwnViewers({ locale, zone, audit }: ViewersProps) {
  const t = await getTranslations({ locale, namespace: "own_data" });
  const more = audit.count > audit.offset + audit.records.length;
  return (
    <Panel id="siapa" title={t("viewers_title")}>
      <p className="text-sm text-ink-soft">{t("viewers_lead")}</p>
      {audit.records.length ? (
        <ol className="grid gap-3">
          {audit.records.map((record) => {
            const { kind, role } = wordsOf(record);
            return (
              <li key={record.id} className="border-t border-line pt-3">
                <p>{t("did", { who: t(`who_${role}`), what: t(`did_${kind}`) })}</p>
                <p className="text-sm text-ink-soft">{t("did_at", { at: formatMoment(record.at, locale, zone), times: record.times })}</p>
              </li>
            );
          })}
        </ol>
      ) : (
        <p>{t("viewers_none")}</p>
      )}
      {more ? <AppLink href={deskPath(locale, "/studio/data-saya", { from: audit.offset + audit.limit }) + "#siapa"} className="link inline-flex min-h-12 items-center justify-self-start">{t("viewers_older")}</AppLink> : null}
    </Panel>
  );
}
