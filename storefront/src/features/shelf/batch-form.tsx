import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormField, FormSelect } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { addBatch } from "./shelf-actions";

interface BatchFormProps {
  locale: Locale;
  listing: StudioListing;
  /** Who may have made them: people by id, groups as "group:<id>". */
  makers: readonly { value: string; label: string }[];
  /** The centre's day, `YYYY-MM-DD`. */
  today: string;
}

/** Goods made just now and by whom, for products whose makers take turns. */
export async function BatchForm({ locale, listing, makers, today }: BatchFormProps) {
  const t = await getTranslations({ locale, namespace: "shelf" });
  const variants = listing.variants.flatMap(({ id, title }) => (id === null ? [] : [{ value: id, label: title }]));
  return (
    <ActionForm action={addBatch} hidden={{ locale, listing_id: listing.id, ...(listing.has_choice ? {} : { variant_id: variants[0]?.value ?? "" }) }} className="grid gap-4">
      {listing.has_choice ? <FormSelect name="variant_id" label={t("choice")} choices={variants} /> : null}
      <FormField name="quantity" label={t("quantity")} inputMode="numeric" maxLength={7} autoComplete="off" className="max-w-48" />
      <FormSelect name="author" label={t("author")} placeholder={t("author_none")} choices={makers} />
      <FormField name="made_on" type="date" label={t("made_on")} defaultValue={today} max={today} className="max-w-60" />
      <SubmitButton pendingText={t("saving")} className="justify-self-start">{t("add_batch")}</SubmitButton>
    </ActionForm>
  );
}
