"use server";
import { BeneficiaryAnswer, BeneficiaryInput } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { typedIn, type FormState } from "@/design/form-state";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formLocale } from "@/features/session/member-action";

/** Fields of the contract under the names they have in the form. */
const FIELDS: Readonly<Record<string, string>> = { public_alias: "alias_own" };

const text = (form: FormData, name: string): string => String(form.get(name) ?? "").trim();

/** Registers a beneficiary and goes on to what she agrees to. Nothing typed is lost when something is wrong, and nothing stands in an address. */
export async function registerBeneficiary(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const t = await getTranslations({ locale, namespace: "register" });
  const words: Record<string, string> = {
    legal_name: t("error_name"),
    public_alias: t("error_alias"),
    phone: t("error_phone"),
    joined_on: t("error_joined"),
    is_adult: t("error_adult"),
  };
  const refused = (problem: string, fields: readonly string[] = [], own: Record<string, string> = {}): FormState => ({
    problem,
    errors: Object.fromEntries(fields.map((field) => [FIELDS[field] ?? field, own[field] ?? words[field] ?? problem])),
    values: typedIn(form),
  });
  const adult = text(form, "is_adult");
  const input = BeneficiaryInput.safeParse({
    legal_name: text(form, "legal_name"),
    public_alias: text(form, "alias_own") || text(form, "alias_choice"),
    phone: text(form, "phone") || null,
    joined_on: text(form, "joined_on"),
    is_adult: adult ? adult === "yes" : undefined,
  });
  if (!input.success) return refused(t("check"), [...new Set(input.error.issues.map(({ path }) => String(path[0])))]);
  const asked = await askInAction(locale, "/studio/penerima-manfaat/baru", "/studio/beneficiaries", { body: input.data });
  if ("error" in asked) {
    const { status, message } = asked.error;
    if (status !== 400 && status !== 409) return refused(t("away"));
    const field = message.split(":")[0] ?? "";
    return refused(t("check"), field in words ? [field] : [], field === "public_alias" ? { public_alias: t(status === 409 ? "error_alias_taken" : "error_alias_tells") } : {});
  }
  const { beneficiary } = BeneficiaryAnswer.parse(asked.answer);
  redirect(deskPath(locale, `/studio/penerima-manfaat/${beneficiary.id}/persetujuan`, { outcome: "registered" }));
}
