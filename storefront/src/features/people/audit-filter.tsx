import { AUDIT_ACTIONS, type AuditAction, type BeneficiarySummary, type CenterMember } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Button } from "@/design/button";
import { controlClass, Field, FieldFrame } from "@/design/field";
import { Select } from "@/design/select";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import type { AuditFilterValues } from "./audit-query";
import { auditWords } from "./audit-words";

const AREAS = ["beneficiary", "consent", "photo", "group", "income", "share_rule", "member", "privacy_request", "center", "audit"] as const;

interface AuditFilterProps {
  locale: Locale;
  filter: AuditFilterValues;
  members: readonly Pick<CenterMember, "id" | "display_name">[];
  people: readonly Pick<BeneficiarySummary, "id" | "public_alias">[];
}

/** Days, act, member and person; they all stand in the address. */
export async function AuditFilter({ locale, filter, members, people }: AuditFilterProps) {
  const [t, words, shared] = await Promise.all([getTranslations({ locale, namespace: "audit" }), auditWords(locale), getTranslations({ locale, namespace: "people" })]);
  const inArea = (area: (typeof AREAS)[number]): AuditAction[] => AUDIT_ACTIONS.filter((action) => action.startsWith(`${area}.`));
  const any = shared("any");
  return (
    <search className="no-print">
      <form action={deskPath(locale, "/balai/catatan-akses")} className="grid gap-3 sm:grid-cols-2 lg:grid-cols-5" key={JSON.stringify(filter)}>
        <Field name="from" type="date" label={t("from")} defaultValue={filter.from} />
        <Field name="to" type="date" label={t("to")} defaultValue={filter.to} />
        <FieldFrame id="action" label={t("action")}>
          <select id="action" name="action" defaultValue={filter.action} className={controlClass}>
            <option value="">{any}</option>
            {AREAS.map((area) => (
              <optgroup key={area} label={t(`area_${area}`)}>
                {inArea(area).map((action) => <option key={action} value={action}>{words.act(action)}</option>)}
              </optgroup>
            ))}
          </select>
        </FieldFrame>
        <Select name="actor_id" label={t("actor_label")} placeholder={any} defaultValue={filter.actor_id} choices={members.map(({ id, display_name }) => ({ value: id, label: display_name }))} />
        <Select name="beneficiary_id" label={t("person_label")} placeholder={any} defaultValue={filter.beneficiary_id} choices={people.map(({ id, public_alias }) => ({ value: id, label: public_alias }))} />
        <div className="flex flex-wrap items-center gap-3 sm:col-span-full">
          <Button type="submit" tone="outline">{shared("show")}</Button>
          {Object.values(filter).some(Boolean) ? <AppLink href={deskPath(locale, "/balai/catatan-akses")} className="link flex min-h-12 items-center text-sm">{shared("clear")}</AppLink> : null}
        </div>
      </form>
    </search>
  );
}
