import type { Beneficiary } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormArea, FormChecks, FormField } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { changeBeneficiary } from "./beneficiary-change";

interface BeneficiaryFormProps {
  locale: Locale;
  person: Beneficiary;
  brands: readonly { id: string; name: string }[];
}

/** The record to be changed; what is public and what stays inside is said at each field. */
export async function BeneficiaryForm({ locale, person, brands }: BeneficiaryFormProps) {
  const t = await getTranslations({ locale, namespace: "people" });
  return (
    <ActionForm action={changeBeneficiary} hidden={{ locale, beneficiary_id: person.id }} className="grid gap-8">
      <fieldset className="grid gap-5">
        <legend className="mb-3 font-display text-xl">{t("form_private")}</legend>
        <FormField name="legal_name" label={t("legal_name")} hint={t("legal_name_hint")} defaultValue={person.legal_name} maxLength={120} required autoComplete="off" spellCheck={false} />
        <FormField name="phone" type="tel" inputMode="tel" label={t("phone")} optional={t("optional")} hint={t("phone_hint")} defaultValue={person.phone ?? ""} maxLength={30} autoComplete="off" />
        <FormField name="joined_on" type="date" label={t("joined")} defaultValue={person.joined_on} required />
        <FormChecks name="is_adult" type="checkbox" legend={t("age")} hint={t("age_hint")} chosen={person.is_adult ? ["yes"] : []} choices={[{ value: "yes", label: t("is_adult") }]} />
      </fieldset>
      <fieldset className="grid gap-5">
        <legend className="mb-3 font-display text-xl">{t("form_public")}</legend>
        <FormField name="public_alias" label={t("alias")} hint={t("alias_hint")} defaultValue={person.public_alias} maxLength={40} required autoComplete="off" />
        <FormArea name="story" label={t("story")} optional={t("optional")} hint={t("story_hint")} defaultValue={person.story?.id ?? ""} maxLength={600} rows={5} />
        <FormArea name="story_en" label={t("story_en")} optional={t("optional")} defaultValue={person.story?.en ?? ""} maxLength={600} rows={5} />
        {brands.length > 0 ? <FormChecks name="brand_ids" type="checkbox" legend={t("brands")} chosen={person.brands.map(({ id }) => id)} choices={brands.map(({ id, name }) => ({ value: id, label: name }))} /> : null}
      </fieldset>
      <SubmitButton size="large" pendingText={t("busy")} className="justify-self-start">{t("save")}</SubmitButton>
    </ActionForm>
  );
}
