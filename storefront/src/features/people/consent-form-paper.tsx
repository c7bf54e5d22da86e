import { CONSENT_SCOPES } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";

/** The same questions on paper, A4 or A5: to be read aloud, ticked and signed. Asks for the alias only. */
export async function ConsentPaper({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "register" });
  const line = "inline-block min-w-40 grow border-b border-ink";
  return (
    <article className="grid gap-5 border border-line bg-white p-5 text-sm sm:p-8 print:gap-3 print:border-0 print:p-0 print:text-[10pt]">
      <h1 className="text-2xl">{t("paper_title")}</h1>
      <p>{t("free")}</p>
      <p className="flex items-end gap-2">{t("paper_alias")} <span className={line} /></p>
      <ol className="grid gap-4 print:gap-2">
        {CONSENT_SCOPES.map((scope) => (
          <li key={scope} className="grid gap-1 break-inside-avoid border-t border-line pt-3">
            <h2 className="font-sans text-base font-semibold tracking-normal">{t(`ask_${scope}`, { alias: t("paper_you") })}</h2>
            <p>{t(`means_${scope}`, { alias: t("paper_you") })} {t(`never_${scope}`)}</p>
            <p className="flex flex-wrap gap-x-8 gap-y-1">
              {[t("yes"), t("no")].map((text) => <span key={text} className="inline-flex items-center gap-2"><span aria-hidden="true" className="inline-block size-5 border border-ink" />{text}</span>)}
            </p>
          </li>
        ))}
      </ol>
      <p className="flex items-end gap-2">{t("paper_until")} <span className={line} /></p>
      <p className="flex flex-wrap gap-x-8 gap-y-1">{[t("who_self"), t("who_guardian")].map((text) => <span key={text} className="inline-flex items-center gap-2"><span aria-hidden="true" className="inline-block size-5 border border-ink" />{text}</span>)}</p>
      <div className="grid gap-6 pt-10 sm:grid-cols-2">
        {[t("paper_signature"), t("paper_day")].map((text) => <p key={text} className="border-t border-ink pt-1">{text}</p>)}
      </div>
    </article>
  );
}
