import type { Payout } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormField } from "@/design/action-form";
import { buttonClass } from "@/design/button";
import { Confirm } from "@/design/confirm";
import { SubmitButton } from "@/design/submit-button";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { approvePayout, cancelPayout, notePayoutPaid } from "./payout-actions";

interface ActsProps {
  locale: Locale;
  payout: Payout;
  /** Proposed by whoever looks. */
  own: boolean;
}

/** What can be done with a payout now; each asks again before it is done. */
export async function PayoutActs({ locale, payout, own }: ActsProps) {
  const t = await getTranslations({ locale, namespace: "payouts" });
  const { id, status, public_alias: alias } = payout;
  const hidden = { locale, payout_id: id };
  const amount = formatPrice(payout.amount);
  const open = status === "proposed" || status === "approved";
  return (
    <div className="no-print flex flex-wrap items-start gap-x-5 gap-y-2">
      {status === "proposed" && own ? <p className="text-sm font-semibold">{t("own")}</p> : null}
      {status === "proposed" && !own ? (
        <ActionForm action={approvePayout} hidden={hidden} className="grid gap-3">
          <Confirm open={t("approve")} tone="solid">
            <p>{t("approve_text", { alias, amount })}</p>
            <SubmitButton pendingText={t("busy")} className="justify-self-start">{t("approve_yes")}</SubmitButton>
          </Confirm>
        </ActionForm>
      ) : null}
      {status === "approved" ? (
        <ActionForm action={notePayoutPaid} hidden={hidden} className="grid gap-3">
          <Confirm open={t("paid")} tone="solid">
            <p>{t("paid_text", { alias, amount })}</p>
            <FormField id={`reference-${id}`} name="reference" label={t("reference")} hint={t("reference_hint")} maxLength={120} autoComplete="off" />
            <SubmitButton pendingText={t("busy")} className="justify-self-start">{t("paid_yes")}</SubmitButton>
          </Confirm>
        </ActionForm>
      ) : null}
      {status === "approved" || status === "paid" ? (
        <a href={deskPath(locale, `/balai/pembayaran/${id}/bukti`)} download className={buttonClass({ tone: "outline", size: "small" })}>{t("receipt")}</a>
      ) : null}
      {open ? (
        <ActionForm action={cancelPayout} hidden={hidden} className="grid gap-3">
          <Confirm open={t("cancel")}>
            <p>{t(`cancel_text_${payout.from}`, { alias, amount })}</p>
            <SubmitButton tone="danger" pendingText={t("busy")} className="justify-self-start">{t("cancel_yes")}</SubmitButton>
          </Confirm>
        </ActionForm>
      ) : null}
    </div>
  );
}
