import type { RefundableAnswer, StudioOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormArea, FormChecks, FormField } from "@/design/action-form";
import { Notice } from "@/design/notice";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { refundLine } from "./refund-actions";
import { RefundSteps } from "./refund-steps";

interface RefundFormProps {
  locale: Locale;
  order: Pick<StudioOrder, "id" | "lines">;
  /** What of each line can still be given back. */
  refundable: RefundableAnswer["lines"];
}

/** Which line, how much of what is left, and why; and what it means for whoever made it. */
export async function RefundForm({ locale, order, refundable }: RefundFormProps) {
  const t = await getTranslations({ locale, namespace: "refund" });
  const left = new Map(refundable.map((line) => [line.line_item_id, line.left]));
  const lines = order.lines.filter(({ id }) => (left.get(id) ?? 0) > 0);
  const hidden = { locale, order_id: order.id, ...Object.fromEntries(lines.map(({ id }) => [`left-${id}`, String(left.get(id))])) };
  const only = lines.length === 1 ? lines[0] : undefined;
  return (
    <ActionForm action={refundLine} hidden={hidden} className="grid gap-5">
      <RefundSteps
        lines={Object.fromEntries(lines.map(({ id, quantity, title }) => [id, `${quantity}× ${title}`]))}
        texts={{ next: t("next"), question: t("question"), line: t("line"), reason: t("reason"), yes: t("yes"), busy: t("busy") }}
        meaning={<Notice tone="alert" title={t("meaning_title")}><p>{t("meaning")}</p><p className="mt-2">{t("meaning_paid")}</p></Notice>}
      >
        <FormChecks
          name="line_item_id"
          type="radio"
          legend={t("line")}
          choices={lines.map(({ id, quantity, title }) => ({ value: id, label: `${quantity}× ${title}`, hint: t("left", { amount: formatPrice(left.get(id) ?? 0) }) }))}
          chosen={only ? [only.id] : []}
        />
        <FormField name="amount" label={t("amount")} hint={t("amount_hint")} defaultValue={only ? left.get(only.id) : undefined} inputMode="numeric" autoComplete="off" />
        <FormArea name="reason" label={t("reason")} hint={t("reason_hint")} maxLength={500} />
        <p className="text-sm text-ink-soft">{t("shipping_note")}</p>
      </RefundSteps>
    </ActionForm>
  );
}
