import { MEMBER_ROLES, MEMBER_STATES, MembersQuery } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Button } from "@/design/button";
import { Field } from "@/design/field";
import { Select } from "@/design/select";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";

type Asked = Readonly<Record<string, string | string[] | undefined>>;
export type MembersFilterValues = Pick<MembersQuery, "role" | "state" | "q">;

/** What the address asks for; parts that aren't understood are left out. */
export function membersFilter(asked: Asked): MembersFilterValues {
  const { role, state, q } = MembersQuery.shape;
  return {
    role: role.catch(undefined).parse(asked.role || undefined),
    state: state.catch(undefined).parse(asked.state || undefined),
    q: q.catch(undefined).parse(asked.q || undefined),
  };
}

/** By name, role and state; it all stands in the address. */
export async function MembersFilter({ locale, role, state, q }: { locale: Locale } & MembersFilterValues) {
  const [t, people] = await Promise.all([getTranslations({ locale, namespace: "members" }), getTranslations({ locale, namespace: "people" })]);
  const any = people("any");
  return (
    <search>
      <form action={deskPath(locale, "/balai/anggota")} className="flex flex-wrap items-end gap-3" key={`${role}-${state}-${q}`}>
        <Field name="q" label={t("search_label")} defaultValue={q} maxLength={60} autoComplete="off" enterKeyHint="search" className="min-w-48 grow sm:max-w-xs" />
        <Select name="role" label={t("col_role")} placeholder={any} defaultValue={role} choices={MEMBER_ROLES.map((value) => ({ value, label: t(`role_${value}`) }))} className="min-w-36 grow sm:grow-0" />
        <Select name="state" label={t("col_state")} placeholder={any} defaultValue={state} choices={MEMBER_STATES.map((value) => ({ value, label: t(`state_${value}`) }))} className="min-w-36 grow sm:grow-0" />
        <Button type="submit" tone="outline">{people("show")}</Button>
        {role || state || q ? <AppLink href={deskPath(locale, "/balai/anggota")} className="link flex min-h-12 items-center text-sm">{people("clear")}</AppLink> : null}
      </form>
    </search>
  );
}
