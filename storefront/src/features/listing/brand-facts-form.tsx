import type { StudioBrand } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormArea, FormField } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { changeBrand, foundBrand } from "./brand-actions";

interface BrandFactsFormProps {
  locale: Locale;
  hidden: Readonly<Record<string, string>>;
  /** The brand that is changed; left out a new one is made. */
  brand?: StudioBrand;
}

/** A brand of the centre: its name, its story, and its logo if there is one. */
export async function BrandFactsForm({ locale, hidden, brand }: BrandFactsFormProps) {
  const t = await getTranslations({ locale, namespace: "listing" });
  return (
    <ActionForm action={brand ? changeBrand : foundBrand} hidden={brand ? { ...hidden, brand_id: brand.id } : hidden} className="grid gap-6">
      <FormField name="name" label={t("brand_name")} hint={t("brand_name_hint")} defaultValue={brand?.name} maxLength={60} autoComplete="off" required />
      <FormArea name="story" label={t("brand_story")} hint={t("brand_story_hint")} defaultValue={brand?.story.id} maxLength={1200} rows={4} />
      <FormArea name="story_en" label={t("brand_story_en")} defaultValue={brand?.story.en} maxLength={1200} rows={3} lang="en" />
      <FormField name="file" type="file" accept="image/jpeg,image/png,image/webp" label={t(brand?.logo_url ? "brand_logo_new" : "brand_logo")} hint={t("brand_logo_hint")} />
      <SubmitButton size="large" wide pendingText={t("saving")}>{t("brand_save")}</SubmitButton>
    </ActionForm>
  );
}
