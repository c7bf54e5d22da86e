import type { Adjustment } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/design/action-form";
import { Confirm } from "@/design/confirm";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { formatDate, type Zone } from "@/lib/date";
import { formatPrice } from "@/lib/price";
import { approveCorrection, cancelCorrection } from "./correction-actions";

interface CorrectionListProps {
  locale: Locale;
  zone: Zone;
  corrections: readonly Adjustment[];
  /** Who looks: she can't approve her own. */
  memberId: string;
}

/** Each correction with who wanted it and why, and what can be done about it. */
export async function CorrectionList({ locale, zone, corrections, memberId }: CorrectionListProps) {
  const t = await getTranslations({ locale, namespace: "corrections" });
  const day = (when: string): string => formatDate(when, locale, zone);
  return (
    <ul className="grid gap-4">
      {corrections.map((one) => {
        const words = { alias: one.public_alias, amount: formatPrice(Math.abs(one.amount)) };
        return (
          <li key={one.id} className="grid gap-3 border border-line bg-white p-5 sm:p-6">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <h2 className="font-sans text-base font-semibold tracking-normal">{one.public_alias}</h2>
              <p className="money text-xl font-semibold">{one.amount > 0 ? "+" : "−"}{words.amount}</p>
            </div>
            <div className="text-sm text-ink-soft">
              <p>{one.product}</p>
              <p className="text-ink">{one.reason}</p>
              <p>{t("proposed_by", { name: one.proposed_by_name ?? t("somebody"), when: day(one.proposed_at) })}</p>
              {one.approved_at ? <p>{t("approved_by", { name: one.approved_by_name ?? t("administrator"), when: day(one.approved_at) })}</p> : null}
              {one.cancelled_at ? <p>{t("cancelled_on", { when: day(one.cancelled_at) })}</p> : null}
            </div>
            {one.status === "proposed" ? (
              <div className="no-print flex flex-wrap items-start gap-x-5 gap-y-2">
                {one.proposed_by === memberId ? <p className="text-sm font-semibold">{t("own")}</p> : (
                  <ActionForm action={approveCorrection} hidden={{ locale, adjustment_id: one.id }} className="grid gap-3">
                    <Confirm open={t("approve")} tone="solid">
                      <p>{t(one.amount > 0 ? "approve_to" : "approve_back", words)}</p>
                      <SubmitButton pendingText={t("busy")} className="justify-self-start">{t("approve_yes")}</SubmitButton>
                    </Confirm>
                  </ActionForm>
                )}
                <ActionForm action={cancelCorrection} hidden={{ locale, adjustment_id: one.id }} className="grid gap-3">
                  <Confirm open={t("cancel")}>
                    <p>{t("cancel_text")}</p>
                    <SubmitButton tone="danger" pendingText={t("busy")} className="justify-self-start">{t("cancel_yes")}</SubmitButton>
                  </Confirm>
                </ActionForm>
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
