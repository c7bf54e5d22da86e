import { getTranslations } from "next-intl/server";
import { ActionForm, FormField, FormSelect } from "@/design/action-form";
import { Confirm } from "@/design/confirm";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import type { Zone } from "@/lib/date";
import { addRule } from "./rule-actions";

interface Named {
  id: string;
  name: string;
}

interface RuleFormProps {
  locale: Locale;
  zone: Zone;
  brands: readonly Named[];
  products: readonly Named[];
}

/** For what, which parts, from when: asked once more, since makers' income follows. */
export async function RuleForm({ locale, zone, brands, products }: RuleFormProps) {
  const t = await getTranslations({ locale, namespace: "share_rules" });
  const choices = [
    { value: "center", label: t("for_center") },
    ...brands.map(({ id, name }) => ({ value: `brand:${id}`, label: t("for_brand", { name }) })),
    ...products.map(({ id, name }) => ({ value: `product:${id}`, label: t("for_product", { name }) })),
  ];
  return (
    <ActionForm action={addRule} hidden={{ locale, zone }} className="grid gap-5 border border-line bg-white p-5 sm:p-6">
      <h2 className="text-xl">{t("add")}</h2>
      <FormSelect name="subject" label={t("subject")} hint={t("subject_hint")} defaultValue="center" choices={choices} />
      <div className="grid gap-5 sm:grid-cols-3">
        <FormField name="beneficiary" label={t("beneficiary")} hint={t("beneficiary_hint")} inputMode="decimal" maxLength={6} autoComplete="off" required />
        <FormField name="savings" label={t("savings")} hint={t("savings_hint")} inputMode="decimal" maxLength={6} autoComplete="off" required />
        <FormField name="valid_from" type="date" label={t("from")} hint={t("from_hint")} />
      </div>
      <Confirm open={t("save")} tone="solid">
        <p>{t("save_text")}</p>
        <SubmitButton pendingText={t("busy")} className="justify-self-start">{t("save_yes")}</SubmitButton>
      </Confirm>
    </ActionForm>
  );
}
