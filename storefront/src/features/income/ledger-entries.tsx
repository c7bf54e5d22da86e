import type { IncomeEntryAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { Table } from "@/design/table";
import type { Locale } from "@/i18n/routing";
import { formatMoment, type Zone } from "@/lib/date";
import { formatPrice } from "@/lib/price";

type Entries = IncomeEntryAnswer["entries"];

/** Each entry of a line as a table of its postings, oldest first, with the sum that is always nothing. `opened` is marked. */
export async function LedgerEntries({ locale, zone, entries, opened }: { locale: Locale; zone: Zone; entries: Entries; opened: string }) {
  const t = await getTranslations({ locale, namespace: "balai" });
  return (
    <ol className="grid gap-5">
      {entries.map((entry) => {
        const title = `${t(`kind_${entry.kind}`)}, ${formatMoment(entry.date, locale, zone)}`;
        return (
          <li key={entry.id} data-entry={entry.id} aria-current={entry.id === opened ? "true" : undefined} className="grid gap-2 aria-[current=true]:border-l-2 aria-[current=true]:border-soga aria-[current=true]:pl-4">
            <Table
              caption={title}
              rows={entry.postings}
              rowKey={({ account, beneficiary }) => `${account}-${beneficiary ?? ""}`}
              columns={[
                { key: "account", head: t("entry_account"), rowHead: true, cell: ({ account, beneficiary }) => t(`account_${account}`, { name: beneficiary ?? "" }) },
                { key: "amount", head: t("entry_amount"), numeric: true, cell: ({ amount }) => formatPrice(amount) },
              ]}
              totals={{ account: t("entry_sum"), amount: formatPrice(entry.postings.reduce((sum, { amount }) => sum + amount, 0)) }}
            />
          </li>
        );
      })}
    </ol>
  );
}
