import { getTranslations } from "next-intl/server";
import { ArrivalNotice } from "@/design/arrival-notice";
import type { Locale } from "@/i18n/routing";
import { isScope } from "./consent-form-scopes";

const OUTCOMES = { registered: "good", yes: "good", no: "good", proof_kept: "good", portrait_kept: "good", proof_missing: "alert", away: "alert" } as const;

type Asked = string | string[] | undefined;

/** What became of the last answer, in words; nothing for an address that says something else. */
export async function ConsentOutcome({ locale, outcome, of, alias }: { locale: Locale; outcome: Asked; of: Asked; alias: string }) {
  if (typeof outcome !== "string" || !Object.hasOwn(OUTCOMES, outcome)) return null;
  const kind = outcome as keyof typeof OUTCOMES;
  const t = await getTranslations({ locale, namespace: "register" });
  const what = typeof of === "string" && isScope(of) ? t(`short_${of}`) : t("short_alias");
  return <ArrivalNotice tone={OUTCOMES[kind]}>{t(`outcome_${kind}`, { alias, what })}</ArrivalNotice>;
}
