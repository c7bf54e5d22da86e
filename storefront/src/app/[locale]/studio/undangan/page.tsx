import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { deskMetadata, deskViewport } from "@/features/session/desk-metadata";
import { loginPath } from "@/features/session/desk-path";
import { InvitationForm } from "@/features/session/invitation-form";
import { OpenPage } from "@/features/session/open-page";
import { readParams, type PageProps } from "@/i18n/page";

export const viewport = deskViewport;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "session" }))("invitation_title"));
}

/** An invitation's link leads here, with its code behind the `#`, which no server is told. */
export default async function InvitationPage({ params }: PageProps) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: "session" });
  const texts = {
    code: t("invitation_code"),
    code_hint: t("invitation_code_hint"),
    read: t("invitation_read"),
    reading: t("submitting"),
    reading_link: t("invitation_reading"),
    for: t("invitation_for"),
    role: t("invitation_role"),
    center: t("invitation_center"),
    login: t("invitation_login"),
    choose_pin: t("invitation_choose_pin"),
    choose_password: t("invitation_choose_password"),
    pin: t("pin_next"),
    pin_hint: t("pin_hint"),
    pin_again: t("pin_again"),
    password: t("password_next"),
    password_hint: t("password_hint"),
    password_again: t("password_again"),
    accept: t("invitation_accept"),
  };
  const roles = { beneficiary: t("role_beneficiary"), staff: t("role_staff"), manager: t("role_manager") };
  return (
    <OpenPage locale={locale} title={t("invitation_title")} lead={t("invitation_lead")}>
      <InvitationForm locale={locale} texts={texts} roles={roles} words={{ show: t("show_secret"), hide: t("hide_secret") }} />
      <p className="text-sm text-ink-soft">{t("invitation_help")}</p>
      <AppLink href={loginPath(locale)} className="link justify-self-start py-3 text-sm">{t("invitation_to_login")}</AppLink>
    </OpenPage>
  );
}
