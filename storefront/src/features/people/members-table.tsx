import type { CenterMember } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Table } from "@/design/table";
import { deskPath } from "@/features/session/desk-path";
import { StatusMark } from "@/features/studio/status-mark";
import type { Locale } from "@/i18n/routing";
import { formatMoment, type Zone } from "@/lib/date";

const TONES = { invited: "busy", active: "good", disabled: "alert" } as const;

/** Where an account stands, in words. */
export async function MemberState({ locale, member }: { locale: Locale; member: Pick<CenterMember, "state" | "must_change_secret"> }) {
  const t = await getTranslations({ locale, namespace: "members" });
  return (
    <>
      <StatusMark tone={TONES[member.state]}>{t(`state_${member.state}`)}</StatusMark>
      {member.state === "active" && member.must_change_secret ? <span className="block text-xs text-ink-soft">{t("must_change")}</span> : null}
    </>
  );
}

/** Everybody who may log in, and how. */
export async function MembersTable({ locale, zone, members, own }: { locale: Locale; zone: Zone; members: readonly CenterMember[]; own: string }) {
  const t = await getTranslations({ locale, namespace: "members" });
  return (
    <Table
      caption={t("title")}
      captionHidden
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          head: t("col_name"),
          rowHead: true,
          cell: (member) => (
            <>
              <AppLink href={deskPath(locale, `/balai/anggota/${member.id}`)} className="link inline-flex min-h-8 items-center">{member.display_name}</AppLink>
              {member.id === own ? <span className="block text-xs font-normal text-ink-soft">{t("you")}</span> : null}
            </>
          ),
        },
        { key: "role", head: t("col_role"), cell: ({ role }) => <span className="whitespace-nowrap">{t(`role_${role}`)}</span> },
        { key: "login", head: t("col_login"), cell: ({ email, phone }) => <span className="whitespace-nowrap">{[email, phone].filter(Boolean).join(" · ")}</span> },
        { key: "state", head: t("col_state"), cell: (member) => <MemberState locale={locale} member={member} /> },
        { key: "last", head: t("col_last"), cell: ({ last_login_at }) => (last_login_at ? formatMoment(last_login_at, locale, zone) : t("never")) },
      ]}
    />
  );
}
