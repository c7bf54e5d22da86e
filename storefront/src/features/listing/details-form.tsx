import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormArea, FormField } from "@/design/action-form";
import type { Locale } from "@/i18n/routing";
import { saveDetails } from "./details-actions";
import { StepButtons } from "./step-buttons";

interface DetailsFormProps {
  locale: Locale;
  listing: StudioListing;
  hidden: Readonly<Record<string, string>>;
}

/** What the goods are made of, how large they are and how to keep them. */
export async function DetailsForm({ locale, listing, hidden }: DetailsFormProps) {
  const t = await getTranslations({ locale, namespace: "listing" });
  const { material, size, care } = listing;
  return (
    <ActionForm action={saveDetails} hidden={hidden} className="grid gap-6">
      <FormField name="material" label={t("details_material")} hint={t("details_material_hint")} defaultValue={material?.id ?? ""} maxLength={300} autoComplete="off" />
      <FormField name="size" label={t("details_size")} hint={t("details_size_hint")} defaultValue={size?.id ?? ""} maxLength={300} autoComplete="off" />
      <FormArea name="care" label={t("details_care")} hint={t("details_care_hint")} defaultValue={care?.id ?? ""} maxLength={600} rows={3} />
      <details className="rounded-sm border border-line bg-white px-4" open={Boolean(material?.en || size?.en || care?.en)}>
        <summary className="flex min-h-12 cursor-pointer items-center py-3 text-sm font-semibold">{t("english")}</summary>
        <div className="grid gap-4 pb-4">
          <FormField name="material_en" label={t("details_material_en")} defaultValue={material?.en ?? ""} maxLength={300} autoComplete="off" lang="en" />
          <FormField name="size_en" label={t("details_size_en")} defaultValue={size?.en ?? ""} maxLength={300} autoComplete="off" lang="en" />
          <FormArea name="care_en" label={t("details_care_en")} defaultValue={care?.en ?? ""} maxLength={600} rows={3} lang="en" />
        </div>
      </details>
      <StepButtons locale={locale} />
    </ActionForm>
  );
}
