import "server-only";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import type { ProofTexts } from "./consent-form-proof";

/** The words of the signature field and of the paper's photo. */
export async function proofTexts(locale: Locale): Promise<ProofTexts> {
  const t = await getTranslations({ locale, namespace: "register" });
  return {
    paper: t("paper"),
    paper_hint: t("paper_hint"),
    or: t("or"),
    signature: { legend: t("sign"), hint: t("sign_hint"), area: t("sign_area"), clear: t("sign_clear"), typed: t("sign_typed"), typed_hint: t("sign_typed_hint"), done: t("sign_done") },
  };
}
