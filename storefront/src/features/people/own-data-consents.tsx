import type { Consent } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { Panel } from "@/design/panel";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { formatDay, formatShortDate, type Zone } from "@/lib/date";

/** What she agreed to, each with the way to stop it; what ended is told below. */
export async function OwnConsents({ locale, zone, consents }: { locale: Locale; zone: Zone; consents: readonly Consent[] }) {
  const t = await getTranslations({ locale, namespace: "own_data" });
  const holding = consents.filter(({ in_force }) => in_force);
  const ended = consents.filter(({ in_force }) => !in_force);
  return (
    <Panel id="izin" title={t("consents_title")}>
      {holding.length ? (
        <ul className="grid gap-4">
          {holding.map((consent) => (
            <li key={consent.id} className="grid gap-3 border-t border-line pt-4">
              <div>
                <p id={consent.id} className="font-semibold">{t(`scope_${consent.scope}`)}</p>
                <p className="text-sm text-ink-soft">{t(`given_${consent.granted_by}`, { day: formatShortDate(consent.granted_at, locale, zone) })} {consent.expires_on ? t("until", { day: formatDay(consent.expires_on, locale) }) : t("until_stopped")}</p>
              </div>
              <AppLink href={deskPath(locale, `/studio/data-saya/berhenti/${consent.id}`)} aria-describedby={consent.id} className={buttonClass({ tone: "danger", wide: true })}>{t(`stop_${consent.scope}`)}</AppLink>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t("consents_none")}</p>
      )}
      {ended.length ? (
        <ul className="grid gap-1 border-t border-line pt-4 text-sm text-ink-soft">
          {ended.map((consent) => <li key={consent.id}>{t(`scope_${consent.scope}`)} {consent.withdrawn_at ? t("stopped_on", { day: formatShortDate(consent.withdrawn_at, locale, zone) }) : t("ran_out")}</li>)}
        </ul>
      ) : null}
      <p className="text-sm text-ink-soft">{t("consents_more")}</p>
    </Panel>
  );
}
