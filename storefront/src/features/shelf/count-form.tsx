import { StockCount, type StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormField, FormSelect } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { countShelf } from "./shelf-actions";

type Variant = StudioListing["variants"][number];

/** What stands on the shelf of one choice, counted anew. */
export async function CountForm({ locale, listing, variant }: { locale: Locale; listing: StudioListing; variant: Variant & { id: string } }) {
  const t = await getTranslations({ locale, namespace: "shelf" });
  const id = (name: string): string => `${name}-${variant.id}`;
  return (
    <ActionForm action={countShelf} hidden={{ locale, listing_id: listing.id, variant_id: variant.id }} className="grid gap-4">
      <FormField id={id("stock")} name="stock" label={t("counted")} hint={t("counted_hint")} defaultValue={variant.stock + variant.reserved} inputMode="numeric" maxLength={7} autoComplete="off" className="max-w-48" />
      <FormSelect id={id("reason")} name="reason" label={t("reason")} defaultValue="counted" choices={StockCount.shape.reason.options.map((reason) => ({ value: reason, label: t(`reason_${reason}`) }))} />
      <FormField id={id("note")} name="note" label={t("note")} optional={t("optional")} maxLength={300} autoComplete="off" />
      <SubmitButton pendingText={t("saving")} className="justify-self-start">{t("save_count")}</SubmitButton>
    </ActionForm>
  );
}
