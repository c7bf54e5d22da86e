import { MemberAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { AppLink } from "@/design/app-link";
import { ArrivalNotice } from "@/design/arrival-notice";
import { Facts } from "@/design/panel";
import { MembersActs } from "@/features/people/members-acts";
import { memberOutcome } from "@/features/people/members-outcome";
import { MemberState } from "@/features/people/members-table";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";
import { formatMoment } from "@/lib/date";

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "members" }))("one_title"));
}

export default async function MemberPage({ params, searchParams }: Props) {
  const { locale, id } = await readParams(params);
  const { member: me, zone, get } = await openDesk(locale, "manager");
  const [{ member }, t, asked] = await Promise.all([get(MemberAnswer, `/center/members/${encodeURIComponent(id)}`), getTranslations({ locale, namespace: "members" }), searchParams]);
  const outcome = memberOutcome(asked.outcome);
  const facts = [
    { name: t("col_role"), value: t(`role_${member.role}`) },
    { name: t("col_state"), value: <MemberState locale={locale} member={member} /> },
    { name: t("email"), value: member.email },
    { name: t("phone"), value: member.phone },
    { name: t("col_last"), value: member.last_login_at ? formatMoment(member.last_login_at, locale, zone) : t("never") },
    { name: t("since"), value: formatMoment(member.created_at, locale, zone) },
  ].filter(({ value }) => value !== null);
  return (
    <div className="wrap grid max-w-3xl gap-6 pt-6">
      <AppLink href={deskPath(locale, "/balai/anggota")} className="link inline-flex min-h-12 items-center justify-self-start text-sm">← {t("title")}</AppLink>
      {outcome ? <ArrivalNotice tone="good">{t(`outcome_${outcome}`, { name: member.display_name })}</ArrivalNotice> : null}
      <h1 className="text-2xl">{member.display_name}</h1>
      <Facts facts={facts} />
      {member.beneficiary_id ? (
        <Link prefetch={false} href={deskPath(locale, `/balai/penerima-manfaat/${member.beneficiary_id}`)} className="link inline-flex min-h-12 items-center justify-self-start">{t("to_record")}</Link>
      ) : null}
      <MembersActs locale={locale} zone={zone} member={member} own={member.id === me.id} />
    </div>
  );
}
