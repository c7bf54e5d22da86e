import type { PrivacyRequest } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/design/button";
import { Confirm } from "@/design/confirm";
import { Panel } from "@/design/panel";
import { SubmitButton } from "@/design/submit-button";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { formatMoment, type Zone } from "@/lib/date";
import { askPrivacyRequest } from "./own-data-actions";

/** Her copy, and what she may ask of the centre: to mend or to erase; with how far it is. */
export async function OwnRequests({ locale, zone, requests }: { locale: Locale; zone: Zone; requests: readonly PrivacyRequest[] }) {
  const t = await getTranslations({ locale, namespace: "own_data" });
  const open = new Set(requests.filter(({ closed_at }) => closed_at === null).map(({ kind }) => kind));
  return (
    <Panel id="minta" title={t("requests_title")}>
      <p>{t("download_text")}</p>
      <a href={deskPath(locale, "/studio/data-saya/unduh")} download className={buttonClass({ tone: "outline", wide: true })}>{t("download")}</a>
      {(["correction", "erasure"] as const).map((kind) => (
        <div key={kind} className="grid gap-3 border-t border-line pt-4">
          <p>{t(`text_${kind}`)}</p>
          {open.has(kind) ? null : (
            <Confirm open={t(`ask_${kind}`)} size="normal">
              <p>{t(`question_${kind}`)}</p>
              <form action={askPrivacyRequest}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="kind" value={kind} />
                <SubmitButton wide pendingText={t("sending")}>{t(`yes_${kind}`)}</SubmitButton>
              </form>
            </Confirm>
          )}
        </div>
      ))}
      {requests.length ? (
        <ul className="grid gap-3 border-t border-line pt-4" aria-label={t("requests_made")}>
          {requests.map((request) => (
            <li key={request.id} className="text-sm">
              <p className="font-semibold">{t(`kind_${request.kind}`)}</p>
              <p className="text-ink-soft">{t("made", { when: formatMoment(request.made_at, locale, zone) })} {request.closed_at ? t(request.outcome === "refused" ? "refused" : "done") : t("due", { when: formatMoment(request.due_at, locale, zone) })}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}
