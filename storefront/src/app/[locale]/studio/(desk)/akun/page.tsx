import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArrivalNotice } from "@/design/arrival-notice";
import { buttonClass } from "@/design/button";
import { Confirm } from "@/design/confirm";
import { Facts, Panel } from "@/design/panel";
import { deskMetadata } from "@/features/session/desk-metadata";
import { endSessions } from "@/features/session/end-sessions";
import { openDesk } from "@/features/session/open-desk";
import { SecretForm } from "@/features/session/secret-form";
import { secretTexts } from "@/features/session/secret-texts";
import { readParams, type PageProps } from "@/i18n/page";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "session" }))("account_title"));
}

export default async function AccountPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const [{ member }, asked, t] = await Promise.all([openDesk(locale), searchParams, getTranslations({ locale, namespace: "session" })]);
  const pin = member.role === "beneficiary";
  const facts = [
    { name: t("account_name"), value: member.display_name },
    { name: t("invitation_role"), value: t(`role_${member.role}`) },
    { name: t("invitation_center"), value: member.center.name },
    { name: t("account_session"), value: t(pin ? "session_days" : "session_hours") },
  ];
  return (
    <div className="wrap grid max-w-2xl gap-5 pt-8">
      <h1 className="text-2xl">{t("account_title")}</h1>
      {asked.changed ? <ArrivalNotice tone="good">{t("secret_changed")}</ArrivalNotice> : null}
      {asked.away ? <ArrivalNotice tone="alert">{t("end_away")}</ArrivalNotice> : null}
      <Facts facts={facts} />
      <Panel id="sandi" title={t(pin ? "change_pin" : "change_password")}>
        <p className="text-sm text-ink-soft">{t("change_text")}</p>
        <SecretForm locale={locale} pin={pin} {...await secretTexts(locale, pin)} />
      </Panel>
      <Panel id="perangkat" title={t("end_title")}>
        <p className="text-sm text-ink-soft">{t("end_text")}</p>
        <Confirm open={t("end_open")} size="normal">
          <p>{t("end_question")}</p>
          <form action={endSessions}>
            <input type="hidden" name="locale" value={locale} />
            <button className={buttonClass({ tone: "danger", wide: true })}>{t("end_yes")}</button>
          </form>
        </Confirm>
      </Panel>
    </div>
  );
}
