import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Notice } from "@/design/notice";
import { Pattern } from "@/design/pattern";
import { DeskFrame } from "@/features/session/desk-frame";
import { deskMetadata, deskViewport } from "@/features/session/desk-metadata";
import { deskPath, safeNext } from "@/features/session/desk-path";
import { LoginForm } from "@/features/session/login-form";
import { currentMember } from "@/features/session/open-desk";
import { ROLE_HOME } from "@/features/session/role-home";
import { LanguageLink } from "@/features/shell/language-link";
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
  const texts = { email: t("email"), password: t("password"), submit: t("submit"), submitting: t("submitting") };
  return (
    <DeskFrame locale={locale}>
      <Pattern repeat={56} className="h-28 sm:h-36" />
      <div className="mx-auto grid w-full max-w-md gap-6 px-[var(--spacing-gutter)] pt-8">
        <div className="flex items-start justify-between gap-4">
          <div>
            <p className="font-display text-lg">Kreasi Atensi</p>
            <h1 className="mt-1 text-3xl">{t("title")}</h1>
            <p className="mt-2 text-ink-soft">{t("lead")}</p>
          </div>
          <LanguageLink locale={locale} text={locale === "id" ? "EN" : "ID"} label={t("language_label")} className="grid size-12 place-items-center text-sm font-medium" />
        </div>
        {asked.ended ? <Notice live>{t("ended")}</Notice> : asked.left ? <Notice tone="good" live>{t("left")}</Notice> : null}
        <LoginForm locale={locale} next={next} texts={texts} />
        <p className="text-sm text-ink-soft">{t("forgotten")}</p>
        <AppLink href={path(locale, "/")} className="link justify-self-start py-3 text-sm">{t("to_shop")}</AppLink>
      </div>
    </DeskFrame>
  );
}
