import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/design/action-form";
import { Confirm } from "@/design/confirm";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { unpackParcel } from "./parcel-actions";

/** Takes back that something is packed, while it hasn't left. */
export async function UnpackQuestion({ locale, orderId }: { locale: Locale; orderId: string }) {
  const t = await getTranslations({ locale, namespace: "studio" });
  return (
    <Confirm open={t("unpack")} size="normal">
      <p>{t("unpack_text")}</p>
      <ActionForm action={unpackParcel} hidden={{ locale, order_id: orderId }} className="grid gap-3">
        <SubmitButton tone="danger" pendingText={t("saving")} className="justify-self-start">{t("unpack_yes")}</SubmitButton>
      </ActionForm>
    </Confirm>
  );
}
