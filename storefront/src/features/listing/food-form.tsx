import { HALAL, type StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormArea, FormChecks, FormField } from "@/design/action-form";
import { Notice } from "@/design/notice";
import type { Locale } from "@/i18n/routing";
import { saveFood } from "./food-actions";
import { looksLikePirt } from "./food-input";
import { StepButtons } from "./step-buttons";

interface FoodFormProps {
  locale: Locale;
  listing: StudioListing;
  hidden: Readonly<Record<string, string>>;
}

/** What the law wants on the label of food: ingredients, net weight, permit, halal, how long it keeps. */
export async function FoodForm({ locale, listing, hidden }: FoodFormProps) {
  const t = await getTranslations({ locale, namespace: "listing" });
  const { food } = listing;
  const number = { inputMode: "numeric", maxLength: 8, autoComplete: "off" } as const;
  return (
    <ActionForm action={saveFood} hidden={hidden} className="group grid gap-6">
      {food?.permit_number && !looksLikePirt(food.permit_number) ? <Notice>{t("food_permit_odd", { number: food.permit_number })}</Notice> : null}
      <FormArea name="ingredients" label={t("food_ingredients")} hint={t("food_ingredients_hint")} defaultValue={food?.ingredients?.id ?? ""} maxLength={600} rows={3} />
      <FormField {...number} name="net_weight" label={t("food_weight")} hint={t("food_weight_hint")} defaultValue={food?.net_weight ?? ""} />
      <FormField name="permit_number" label={t("food_permit")} hint={t("food_permit_hint")} defaultValue={food?.permit_number ?? ""} maxLength={60} autoComplete="off" inputMode="text" />
      <FormChecks type="radio" name="halal" legend={t("food_halal")} choices={HALAL.map((value) => ({ value, label: t(`food_halal_${value}`), hint: t(`food_halal_${value}_hint`) }))} chosen={food?.halal ? [food.halal] : []} />
      <div className="group-has-[[value=exempt]:checked]:hidden group-has-[[value=not_halal]:checked]:hidden">
        <FormField name="halal_number" label={t("food_halal_number")} hint={t("food_halal_number_hint")} defaultValue={food?.halal_number ?? ""} maxLength={60} autoComplete="off" />
      </div>
      <FormField {...number} name="shelf_life_days" label={t("food_days")} hint={t("food_days_hint")} defaultValue={food?.shelf_life_days ?? ""} />
      <details className="rounded-sm border border-line bg-white px-4" open={Boolean(food?.ingredients?.en)}>
        <summary className="flex min-h-12 cursor-pointer items-center py-3 text-sm font-semibold">{t("english")}</summary>
        <div className="pb-4">
          <FormArea name="ingredients_en" label={t("food_ingredients_en")} defaultValue={food?.ingredients?.en ?? ""} maxLength={600} rows={3} lang="en" />
        </div>
      </details>
      <StepButtons locale={locale} />
    </ActionForm>
  );
}
