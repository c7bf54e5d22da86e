import type { AuditRecord } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { Table } from "@/design/table";
import type { Locale } from "@/i18n/routing";
import { formatMoment, type Zone } from "@/lib/date";
import { auditWords } from "./audit-words";

interface AuditTableProps {
  locale: Locale;
  zone: Zone;
  records: readonly AuditRecord[];
  /** Names of members and groups, by id. */
  names: ReadonlyMap<string, string>;
}

/** A sentence for each thing that was seen or done, newest first. */
export async function AuditTable({ locale, zone, records, names }: AuditTableProps) {
  const [t, words] = await Promise.all([getTranslations({ locale, namespace: "audit" }), auditWords(locale)]);
  return (
    <Table
      caption={t("title")}
      captionHidden
      rows={records}
      rowKey={({ id }) => id}
      columns={[
        { key: "at", head: t("col_at"), cell: ({ at }) => <time dateTime={at} className="block min-w-28 sm:whitespace-nowrap">{formatMoment(at, locale, zone)}</time> },
        {
          key: "what",
          head: t("col_what"),
          cell: (record) => (
            <span className="block min-w-44">
              <strong className="font-semibold">{words.actor(record.actor)}</strong> {words.did(record, record.subject ? (names.get(record.subject.id) ?? null) : null)}
            </span>
          ),
        },
      ]}
    />
  );
}
