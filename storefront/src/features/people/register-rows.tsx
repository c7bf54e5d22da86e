import type { BeneficiarySummary } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { formatDay } from "@/lib/date";

/** The centre's people by alias, with what each agreed to. No legal name, no phone. */
export async function RegisterRows({ locale, people }: { locale: Locale; people: readonly BeneficiarySummary[] }) {
  const t = await getTranslations({ locale, namespace: "register" });
  return (
    <ul className="grid gap-3">
      {people.map((person) => (
        <li key={person.id} className="grid gap-3 border border-line bg-white p-4 sm:grid-cols-[1fr_auto] sm:items-center">
          <div className="grid gap-1">
            <h2 id={person.id} className="font-sans text-lg font-semibold tracking-normal">{person.public_alias}</h2>
            <p className="text-sm text-ink-soft">{t("joined", { day: formatDay(person.joined_on, locale) })}</p>
            <p className="text-sm">{t(person.public ? "is_public" : person.is_adult ? "not_public" : "minor_short")}</p>
            <p className="text-sm text-ink-soft">{person.consents.length ? t("agreed", { what: person.consents.map((scope) => t(`short_${scope}`)).join(", ") }) : t("agreed_none")}</p>
          </div>
          <AppLink href={deskPath(locale, `/studio/penerima-manfaat/${person.id}/persetujuan`)} aria-describedby={person.id} className={buttonClass({ tone: "outline" })}>{t("open_consents")}</AppLink>
        </li>
      ))}
    </ul>
  );
}
