import type { Payout } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { formatDate, type Zone } from "@/lib/date";
import { formatPrice } from "@/lib/price";
import { PayoutActs } from "./payout-acts";

interface PayoutListProps {
  locale: Locale;
  zone: Zone;
  payouts: readonly Payout[];
  /** Who looks: she can't approve her own. */
  memberId: string;
}

/** Each payout with what is known of it and what can be done about it. */
export async function PayoutList({ locale, zone, payouts, memberId }: PayoutListProps) {
  return (
    <ul className="grid gap-4">
      {payouts.map((payout) => (
        <li key={payout.id} className="grid gap-3 border border-line bg-white p-5 sm:p-6">
          <OnePayout locale={locale} zone={zone} payout={payout} />
          <PayoutActs locale={locale} payout={payout} own={payout.proposed_by === memberId} />
        </li>
      ))}
    </ul>
  );
}

async function OnePayout({ locale, zone, payout }: { locale: Locale; zone: Zone; payout: Payout }) {
  const t = await getTranslations({ locale, namespace: "payouts" });
  const day = (when: string): string => formatDate(when, locale, zone);
  const steps = [
    payout.proposed_by_name ? t("proposed_by", { name: payout.proposed_by_name, when: day(payout.proposed_at) }) : t("proposed_on", { when: day(payout.proposed_at) }),
    payout.approved_at && (payout.approved_by_name ? t("approved_by", { name: payout.approved_by_name, when: day(payout.approved_at) }) : t("approved_on", { when: day(payout.approved_at) })),
    payout.paid_at && t("paid_on", { when: day(payout.paid_at), reference: payout.reference ?? "" }),
    payout.cancelled_at && t("cancelled_on", { when: day(payout.cancelled_at) }),
  ];
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="font-sans text-base font-semibold tracking-normal">{payout.public_alias}</h2>
        <p className="money text-xl font-semibold">{formatPrice(payout.amount)}</p>
      </div>
      <div className="text-sm text-ink-soft">
        <p>{t(`from_${payout.from}`)} · {payout.method}{payout.note ? ` · ${payout.note}` : ""}</p>
        {steps.map((step) => (step ? <p key={step}>{step}</p> : null))}
      </div>
    </>
  );
}
