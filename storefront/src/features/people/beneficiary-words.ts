import "server-only";
import type { BeneficiarySummary } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";

/** A summary in words: what she agreed to, and whether the shop shows her. */
export async function beneficiaryWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: "people" });
  const list = new Intl.ListFormat(locale === "id" ? "id-ID" : "en-GB", { type: "conjunction" });
  return {
    consents: ({ consents }: Pick<BeneficiarySummary, "consents">) => (consents.length > 0 ? list.format(consents.map((scope) => t(`scope_${scope}`))) : t("consents_none")),
    shop: (person: Pick<BeneficiarySummary, "public" | "exited_on" | "is_adult">) => t(person.public ? "shop_yes" : person.exited_on ? "shop_left" : person.is_adult ? "shop_no" : "shop_minor"),
    login: ({ login }: Pick<BeneficiarySummary, "login">) => t(`login_${login}`),
  };
}
