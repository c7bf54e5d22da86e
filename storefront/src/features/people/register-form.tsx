import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm, FormChecks, FormField } from "@/design/action-form";
import { ReadAloud } from "@/features/income/read-aloud";
import type { Locale } from "@/i18n/routing";
import { registerBeneficiary } from "./register-save";
import { RegisterSteps, type Step } from "./register-steps";

interface RegisterFormProps {
  locale: Locale;
  /** Neutral names that nobody of the centre uses. */
  aliases: readonly string[];
  /** The centre's day, `YYYY-MM-DD`. */
  today: string;
}

/** Name, alias, phone, joining day, age: a step each, then everything once more before it is saved. */
export async function RegisterForm({ locale, aliases, today }: RegisterFormProps) {
  const t = await getTranslations({ locale, namespace: "register" });
  const adult = { yes: t("adult_yes"), no: t("adult_no") };
  const step = (id: "name" | "alias" | "phone" | "joined_step" | "adult", needs: Step["needs"], review: Step["review"], fields: ReactNode): Step => {
    const why = t(`${id}_why`);
    return {
      id,
      title: t(`${id}_title`),
      missing: t(`${id}_missing`),
      needs,
      review,
      content: (
        <>
          <p>{why}</p>
          <ReadAloud language={locale} text={`${t(`${id}_title`)} ${why}`} hiddenText={`${t(`${id}_title`)} ${why}`} words={{ listen: t("listen"), stop: t("stop") }} />
          {fields}
        </>
      ),
    };
  };
  const steps: Step[] = [
    step("name", [["legal_name"]], [{ name: "legal_name", label: t("name_label") }],
      <FormField name="legal_name" label={t("name_label")} autoComplete="off" autoCapitalize="words" maxLength={120} required />),
    step("alias", [["alias_choice", "alias_own"]], [{ name: "alias_own", label: t("alias_own") }, { name: "alias_choice", label: t("alias_choice") }], (
      <>
        <FormChecks type="radio" name="alias_choice" legend={t("alias_choice")} choices={aliases.slice(0, 10).map((alias) => ({ value: alias, label: alias }))} />
        <FormField name="alias_own" label={t("alias_own")} hint={t("alias_own_hint")} autoComplete="off" maxLength={40} />
      </>
    )),
    step("phone", [], [{ name: "phone", label: t("phone_label") }],
      <FormField name="phone" type="tel" inputMode="tel" label={t("phone_label")} optional={t("optional")} hint={t("phone_hint")} autoComplete="off" maxLength={30} />),
    step("joined_step", [["joined_on"]], [{ name: "joined_on", label: t("joined_label") }],
      <FormField name="joined_on" type="date" label={t("joined_label")} defaultValue={today} max={today} required />),
    step("adult", [["is_adult"]], [{ name: "is_adult", label: t("adult_label"), words: adult }],
      <FormChecks type="radio" name="is_adult" legend={t("adult_label")} choices={[{ value: "yes", label: adult.yes, hint: t("adult_yes_hint") }, { value: "no", label: adult.no, hint: t("adult_no_hint") }]} />),
  ];
  const positions = [...steps, null].map((_, at) => t("position", { step: at + 1, steps: steps.length + 1 }));
  const texts = { next: t("next"), back: t("back"), review: t("review"), review_lead: t("review_lead"), save: t("save"), saving: t("saving"), empty: t("not_filled") };
  return (
    <ActionForm action={registerBeneficiary} hidden={{ locale }} className="grid gap-6">
      <RegisterSteps steps={steps} texts={texts} positions={positions} />
    </ActionForm>
  );
}
