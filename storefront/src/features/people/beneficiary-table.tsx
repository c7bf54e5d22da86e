import type { BeneficiarySummary } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { Table } from "@/design/table";
import { deskPath } from "@/features/session/desk-path";
import { StatusMark } from "@/features/studio/status-mark";
import type { Locale } from "@/i18n/routing";
import { formatDay } from "@/lib/date";
import { beneficiaryWords } from "./beneficiary-words";

/** People by alias; the link opens the private record, so nothing fetches it ahead. */
export async function BeneficiaryTable({ locale, people }: { locale: Locale; people: readonly BeneficiarySummary[] }) {
  const [t, words] = await Promise.all([getTranslations({ locale, namespace: "people" }), beneficiaryWords(locale)]);
  return (
    <Table
      caption={t("title")}
      captionHidden
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "alias",
          head: t("alias"),
          rowHead: true,
          cell: ({ id, public_alias }) => <Link prefetch={false} href={deskPath(locale, `/balai/penerima-manfaat/${id}`)} className="link inline-flex min-h-8 items-center">{public_alias}</Link>,
        },
        {
          key: "joined",
          head: t("joined"),
          cell: ({ joined_on, exited_on }) => (
            <span className="whitespace-nowrap">
              {formatDay(joined_on, locale)}
              {exited_on ? <span className="block text-xs text-ink-soft">{t("left_on", { day: formatDay(exited_on, locale) })}</span> : null}
            </span>
          ),
        },
        { key: "consents", head: t("consents"), cell: (person) => <span className="block min-w-36">{words.consents(person)}</span> },
        { key: "shop", head: t("shop"), cell: (person) => <StatusMark tone={person.public ? "good" : "plain"}>{words.shop(person)}</StatusMark> },
        { key: "login", head: t("login"), cell: (person) => <span className="whitespace-nowrap">{words.login(person)}</span> },
        { key: "brands", head: t("brands"), cell: ({ brands }) => brands.map(({ name }) => name).join(", ") || "–" },
      ]}
    />
  );
}
