import { COURIERS, type StudioOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormField, FormSelect } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { courierWords } from "@/lib/courier-words";
import { correctTracking, shipParcel } from "./parcel-actions";

/** Courier and tracking number: of a parcel that leaves, or put right of one that left. */
export async function ShipForm({ locale, order }: { locale: Locale; order: Pick<StudioOrder, "id" | "state" | "parcel"> }) {
  const [t, nameOf] = await Promise.all([getTranslations({ locale, namespace: "studio" }), courierWords(locale)]);
  const correcting = order.state === "shipped";
  const { courier, tracking_number } = order.parcel;
  return (
    <ActionForm action={correcting ? correctTracking : shipParcel} hidden={{ locale, order_id: order.id }} className="grid gap-5">
      <FormSelect name="courier" label={t("courier")} placeholder={t("courier_choose")} defaultValue={courier ?? undefined} required choices={COURIERS.map((value) => ({ value, label: nameOf(value) }))} />
      <FormField
        name="tracking_number"
        label={t("tracking_number")}
        hint={t("tracking_hint")}
        defaultValue={tracking_number ?? undefined}
        maxLength={80}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="done"
      />
      <SubmitButton size="large" wide pendingText={t("saving")}>{t(correcting ? "correct_yes" : "ship_yes")}</SubmitButton>
    </ActionForm>
  );
}
