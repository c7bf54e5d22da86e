import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { deliverParcel } from "./parcel-actions";

/** The yes to the question whether the buyer has it. */
export async function DeliverForm({ locale, orderId, text }: { locale: Locale; orderId: string; text: string }) {
  const t = await getTranslations({ locale, namespace: "studio" });
  return (
    <ActionForm action={deliverParcel} hidden={{ locale, order_id: orderId }} className="grid gap-5">
      <SubmitButton size="large" wide pendingText={t("saving")}>{text}</SubmitButton>
    </ActionForm>
  );
}
