import type { PrivacyRequest } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { ActionForm } from "@/design/action-form";
import { Confirm } from "@/design/confirm";
import { SubmitButton } from "@/design/submit-button";
import { deskPath } from "@/features/session/desk-path";
import { StatusMark } from "@/features/studio/status-mark";
import type { Locale } from "@/i18n/routing";
import { formatMoment, type Zone } from "@/lib/date";
import { closeRequest } from "./privacy-actions";

interface PrivacyListProps {
  locale: Locale;
  zone: Zone;
  requests: readonly PrivacyRequest[];
  now: Date;
}

/** Each request with what to do about it and until when. */
export async function PrivacyList({ locale, zone, requests, now }: PrivacyListProps) {
  return (
    <ul className="grid gap-4">
      {requests.map((request) => (
        <li key={request.id} className="grid gap-3 border border-line bg-white p-5 sm:p-6">
          <OneRequest locale={locale} zone={zone} request={request} now={now} />
        </li>
      ))}
    </ul>
  );
}

async function OneRequest({ locale, zone, request, now }: Omit<PrivacyListProps, "requests"> & { request: PrivacyRequest }) {
  const t = await getTranslations({ locale, namespace: "privacy" });
  const open = request.closed_at === null;
  const late = open && new Date(request.due_at) < now;
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="font-sans text-base font-semibold tracking-normal">{t(`kind_${request.kind}`, { alias: request.public_alias })}</h2>
        <StatusMark tone={late ? "alert" : open ? "busy" : "plain"}>{t(late ? "state_late" : request.outcome ? `state_${request.outcome}` : "state_open")}</StatusMark>
      </div>
      <p className="text-sm text-ink-soft">
        {t("made", { when: formatMoment(request.made_at, locale, zone) })}
        {" · "}
        {request.closed_at ? t("closed", { when: formatMoment(request.closed_at, locale, zone) }) : <strong className={late ? "text-alert" : "text-ink"}>{t("due", { when: formatMoment(request.due_at, locale, zone) })}</strong>}
      </p>
      {open ? (
        <div className="no-print flex flex-wrap items-start gap-x-5 gap-y-2">
          <Way locale={locale} request={request} />
          {(["done", "refused"] as const).map((outcome) => (
            <ActionForm key={outcome} action={closeRequest} hidden={{ locale, request_id: request.id, outcome }} className="grid gap-3">
              <Confirm open={t(`close_${outcome}`)}>
                <p>{t(`close_${outcome}_text`, { alias: request.public_alias })}</p>
                <SubmitButton tone={outcome === "done" ? "solid" : "danger"} pendingText={t("busy")} className="justify-self-start">{t(`close_${outcome}_yes`)}</SubmitButton>
              </Confirm>
            </ActionForm>
          ))}
        </div>
      ) : null}
    </>
  );
}

/** Where the request is carried out. */
async function Way({ locale, request: { kind, beneficiary_id: id } }: { locale: Locale; request: PrivacyRequest }) {
  const t = await getTranslations({ locale, namespace: "privacy" });
  const look = "link inline-flex min-h-10 items-center text-sm";
  if (kind === "export") return <a href={deskPath(locale, `/balai/penerima-manfaat/${id}/unduh`)} download className={look}>{t("download")}</a>;
  return <Link prefetch={false} href={deskPath(locale, `/balai/penerima-manfaat/${id}/${kind === "erasure" ? "hapus" : "ubah"}`)} className={look}>{t(kind === "erasure" ? "to_erase" : "to_edit")}</Link>;
}
