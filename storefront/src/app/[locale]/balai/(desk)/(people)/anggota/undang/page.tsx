import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { allBeneficiaries } from "@/features/people/beneficiary-all";
import { INVITED_ROLES, MembersInviteForm } from "@/features/people/members-invite-form";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type PageProps } from "@/i18n/page";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "members" }))("invite_title"));
}

export default async function InvitePage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const { zone, get } = await openDesk(locale, "manager");
  const [people, t, asked] = await Promise.all([allBeneficiaries(get, "present"), getTranslations({ locale, namespace: "members" }), searchParams]);
  const role = INVITED_ROLES.find((one) => one === asked.role);
  const beneficiaryId = people.find(({ id }) => id === asked.beneficiary_id)?.id;
  return (
    <div className="wrap grid max-w-2xl gap-6 pt-6">
      <AppLink href={deskPath(locale, "/balai/anggota")} className="link inline-flex min-h-12 items-center justify-self-start text-sm">← {t("title")}</AppLink>
      <div>
        <h1 className="text-2xl">{t("invite_title")}</h1>
        <p className="text-ink-soft">{t("invite_lead")} {t("managers_invited")}</p>
      </div>
      <MembersInviteForm locale={locale} zone={zone} role={role} beneficiaryId={beneficiaryId} people={people.filter(({ login }) => login === "none")} />
    </div>
  );
}
