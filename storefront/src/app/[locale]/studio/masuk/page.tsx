import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Notice } from "@/design/notice";
import { deskMetadata, deskViewport } from "@/features/session/desk-metadata";
import { deskPath, safeNext } from "@/features/session/desk-path";
import { LoginForm } from "@/features/session/login-form";
import { currentMember } from "@/features/session/open-desk";
import { OpenPage } from "@/features/session/open-page";
import { ROLE_HOME } from "@/features/session/role-home";
import { path } from "@/i18n/path";
import { readParams, type PageProps } from "@/i18n/page";

export const viewport = deskViewport;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "session" }))("title"));
}

export default async function LoginPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const asked = await searchParams;
  const next = safeNext(asked.next);
  const member = await currentMember().catch(() => null);
  if (member) redirect(next ?? deskPath(locale, ROLE_HOME[member.role]));
  const t = await getTranslations({ locale, namespace: "session" });
  const texts = { login: t("login"), secret: t("secret"), submit: t("submit"), submitting: t("submitting") };
  return (
    <OpenPage locale={locale} title={t("title")} lead={t("lead")}>
      {asked.ended ? <Notice live>{t("ended")}</Notice> : asked.left ? <Notice tone="good" live>{t(asked.left === "all" ? "left_everywhere" : "left")}</Notice> : null}
      <LoginForm locale={locale} next={next} texts={texts} words={{ show: t("show_secret"), hide: t("hide_secret") }} />
      <p className="text-sm text-ink-soft">{t("forgotten")}</p>
      <div className="grid justify-items-start text-sm">
        <AppLink href={deskPath(locale, "/studio/undangan")} className="link py-3">{t("have_invitation")}</AppLink>
        <AppLink href={path(locale, "/")} className="link py-3">{t("to_shop")}</AppLink>
      </div>
    </OpenPage>
  );
}
