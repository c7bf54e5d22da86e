import "server-only";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { typedIn, type FormState } from "@/design/form-state";
import type { Locale } from "@/i18n/routing";
import type { StoreError } from "@/lib/medusa";
import { refusalOf, refusedField } from "./privacy-refusal";

/** Sentences for fields, by their names. */
export type FieldWords = Readonly<Record<string, string>>;

const LATER = new Set(["wait", "away"]);

/** The form again, with a sentence at each field that can't be so. */
export async function mistyped(locale: Locale, form: FormData, error: z.ZodError, words: FieldWords): Promise<FormState> {
  const t = await getTranslations({ locale, namespace: "people" });
  const wrong = new Set(error.issues.map(({ path }) => String(path[0] ?? "")));
  const errors = Object.fromEntries([...wrong].flatMap((field) => (words[field] ? [[field, words[field]]] : [])));
  return { problem: t("problem_invalid"), errors, values: typedIn(form) };
}

/** The form again, saying why the backend refused it; `conflict` is what 409 means here. */
export async function refused(locale: Locale, form: FormData, error: StoreError, { fields = {}, conflict }: { fields?: FieldWords; conflict?: string } = {}): Promise<FormState> {
  const t = await getTranslations({ locale, namespace: "people" });
  const field = refusedField(error);
  const said = field ? fields[field] : undefined;
  const why = refusalOf(error);
  const problem = why === "conflict" && conflict ? conflict : t(LATER.has(why) || !said ? `problem_${why}` : "problem_invalid");
  return { problem, errors: field && said ? { [field]: said } : {}, values: typedIn(form) };
}
