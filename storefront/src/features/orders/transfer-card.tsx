import type { TransferInstructions } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { Pattern } from "@/design/pattern";
import { Price } from "@/design/price";
import type { Locale } from "@/i18n/routing";
import { formatMoment } from "@/lib/date";
import { formatPrice } from "@/lib/price";
import { CopyButton } from "./copy-button";

/** How much, where to, until when: as large as it matters. */
export async function TransferCard({ transfer, locale }: { transfer: TransferInstructions; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "order" });
  const copy = { text: t("copy"), doneText: t("copied") };
  return (
    <section aria-label={t("transfer")} className="border border-ink bg-white">
      <Pattern repeat={40} className="no-print h-5" />
      <div className="grid gap-6 p-6 sm:p-8">
        <div>
          <p className="text-sm text-ink-soft">{t("amount")}</p>
          <p className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-3">
            <Price amount={transfer.amount} className="font-display text-4xl" />
            <CopyButton value={String(transfer.amount)} label={t("copy_amount", { amount: formatPrice(transfer.amount) })} {...copy} />
          </p>
          <p className="mt-3 text-sm">{t("exact")}</p>
        </div>
        <dl className="grid gap-5 border-t border-line pt-6 sm:grid-cols-2">
          <div>
            <dt className="text-sm text-ink-soft">{t("account")}</dt>
            <dd className="mt-1">
              <span className="block font-semibold">{transfer.bank}</span>
              <span className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2">
                <span className="money text-xl font-semibold tracking-wide">{transfer.account_number}</span>
                <CopyButton value={transfer.account_number.replace(/\D/g, "")} label={t("copy_account")} {...copy} />
              </span>
              <span className="text-sm">{t("holder", { holder: transfer.account_holder })}</span>
            </dd>
          </div>
          <div>
            <dt className="text-sm text-ink-soft">{t("before")}</dt>
            <dd className="mt-1 font-semibold">{formatMoment(transfer.deadline, locale)}</dd>
            <dd className="mt-1 text-sm text-ink-soft">{t("expires")}</dd>
          </div>
        </dl>
      </div>
    </section>
  );
}
