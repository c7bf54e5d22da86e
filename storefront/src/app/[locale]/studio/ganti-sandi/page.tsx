import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/design/button";
import { deskMetadata, deskViewport } from "@/features/session/desk-metadata";
import { deskPath, loginPath } from "@/features/session/desk-path";
import { logOut } from "@/features/session/log-out";
import { currentMember } from "@/features/session/open-desk";
import { OpenPage } from "@/features/session/open-page";
import { SecretForm } from "@/features/session/secret-form";
import { secretTexts } from "@/features/session/secret-texts";
import { readParams, type PageProps } from "@/i18n/page";

export const viewport = deskViewport;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "session" }))("first_title"));
}

/** After a reset: a secret of her own before anything else. Whoever has one changes it at her account. */
export default async function FirstSecretPage({ params }: PageProps) {
  const { locale } = await readParams(params);
  const member = await currentMember();
  if (!member) redirect(loginPath(locale));
  if (!member.must_change_secret) redirect(deskPath(locale, "/studio/akun"));
  const t = await getTranslations({ locale, namespace: "session" });
  const pin = member.role === "beneficiary";
  return (
    <OpenPage locale={locale} title={t("first_title")} lead={t(pin ? "first_lead_pin" : "first_lead_password")}>
      <SecretForm locale={locale} pin={pin} first {...await secretTexts(locale, pin)} />
      <form action={logOut}>
        <input type="hidden" name="locale" value={locale} />
        <button className={buttonClass({ tone: "quiet", wide: true })}>{t("logout")}</button>
      </form>
    </OpenPage>
  );
}
