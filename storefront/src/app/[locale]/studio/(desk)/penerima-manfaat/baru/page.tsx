import { AliasesAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { RegisterForm } from "@/features/people/register-form";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type PageProps } from "@/i18n/page";
import { dayOf } from "@/lib/date";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "register" }))("register"));
}

export default async function RegisterPage({ params }: PageProps) {
  const { locale } = await readParams(params);
  const { zone, get } = await openDesk(locale, "staff", "manager");
  const [{ aliases }, t] = await Promise.all([get(AliasesAnswer, "/studio/beneficiaries/aliases"), getTranslations({ locale, namespace: "register" })]);
  return (
    <div className="wrap grid max-w-xl gap-4 pt-6">
      <AppLink href={deskPath(locale, "/studio/penerima-manfaat")} className="link inline-flex min-h-12 items-center justify-self-start text-sm">← {t("list_title")}</AppLink>
      <h1 className="font-sans text-base font-semibold tracking-normal text-ink-soft">{t("register")}</h1>
      <RegisterForm locale={locale} aliases={aliases} today={dayOf(new Date(), zone)} />
    </div>
  );
}
