import { getTranslations } from "next-intl/server";
import { ActionForm, FormArea, FormField } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { foundBrand } from "./brand-actions";

/** A new brand of the centre: its name, its story, and its logo if there is one. */
export async function BrandNewForm({ locale, hidden }: { locale: Locale; hidden: Readonly<Record<string, string>> }) {
  const t = await getTranslations({ locale, namespace: "listing" });
  return (
    <ActionForm action={foundBrand} hidden={hidden} className="grid gap-6">
      <FormField name="name" label={t("brand_name")} hint={t("brand_name_hint")} maxLength={60} autoComplete="off" required />
      <FormArea name="story" label={t("brand_story")} hint={t("brand_story_hint")} maxLength={1200} rows={4} />
      <FormArea name="story_en" label={t("brand_story_en")} maxLength={1200} rows={3} lang="en" />
      <FormField name="file" type="file" accept="image/jpeg,image/png,image/webp" label={t("brand_logo")} hint={t("brand_logo_hint")} />
      <SubmitButton size="large" wide pendingText={t("saving")}>{t("brand_save")}</SubmitButton>
    </ActionForm>
  );
}
