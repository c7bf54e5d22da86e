import type { Beneficiary, Consent } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { formatDay } from "@/lib/date";
import { inForce, scopesFor } from "./consent-form-scopes";

/** Everything she may be asked, how she answered, and the way to each question. */
export async function ConsentQuestions({ locale, person, consents }: { locale: Locale; person: Beneficiary; consents: readonly Consent[] }) {
  const t = await getTranslations({ locale, namespace: "register" });
  return (
    <ul className="grid gap-3">
      {scopesFor(person).map((scope) => {
        const held = inForce(consents, scope);
        return (
          <li key={scope} className="grid gap-3 border border-line bg-white p-4 sm:grid-cols-[1fr_auto] sm:items-center">
            <div>
              <h2 id={`q-${scope}`} className="font-sans text-base font-semibold tracking-normal">{t(`ask_${scope}`, { alias: person.public_alias })}</h2>
              <p className={held ? "text-leaf" : "text-ink-soft"}>{held ? (held.expires_on ? t("held_until", { day: formatDay(held.expires_on, locale) }) : t("held")) : t("not_held")}</p>
              {held && !held.has_evidence ? <p className="text-sm text-alert">{t("proof_no")}</p> : null}
            </div>
            <AppLink href={deskPath(locale, `/studio/penerima-manfaat/${person.id}/persetujuan/${scope}`)} aria-describedby={`q-${scope}`} className={buttonClass({ tone: held ? "outline" : "solid" })}>{t(held ? "change_answer" : "ask")}</AppLink>
          </li>
        );
      })}
    </ul>
  );
}
