import "server-only";
import type { AuditAction, AuditRecord } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";

const FIELDS = [
  "legal_name", "phone", "public_alias", "joined_on", "exited_on", "is_adult", "story", "photo", "brand_ids", "brands", "consents", "evidence",
  "members", "name", "display_name", "email", "role", "status", "secret", "center_id", "placements", "scope", "expires_on", "kind", "outcome", "income", "protected", "handle",
  "alias", "statement", "export", "erasure", "correction", "done", "refused", "beneficiary", "month", "product", "channel", "lines", "balance", "courier", "tracking_number", "receipt", "payouts", "amount",
] as const;
type Field = (typeof FIELDS)[number];

const ROLES = ["beneficiary", "staff", "manager"] as const;
const NAMED_AT_ONCE = 3;

type Key<Name extends string> = Name extends `${infer Area}.${infer Act}` ? `${Area}_${Act}` : never;

/** `beneficiary.viewed` as the key of its sentence. */
const keyOf = (action: AuditAction) => action.replace(".", "_") as Key<AuditAction>;

/** The log in sentences: who, what, whose and which fields. */
export async function auditWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: "audit" });
  const list = new Intl.ListFormat(locale === "id" ? "id-ID" : "en-GB", { type: "conjunction" });
  const field = (name: string): string => {
    const known = FIELDS.find((one): one is Field => one === name);
    return known ? t(`field_${known}`) : name.replaceAll("_", " ");
  };
  const people = (names: readonly string[]): string => {
    const shown = names.slice(0, NAMED_AT_ONCE);
    const more = names.length - shown.length;
    return list.format(more > 0 ? [...shown, t("others", { count: more })] : shown);
  };
  return {
    /** "Rina (petugas)". */
    actor({ kind, name, role }: AuditRecord["actor"]): string {
      if (kind !== "member") return t(`actor_${kind}`);
      const known = ROLES.find((one) => one === role);
      return known ? t("actor", { name: name ?? t("actor_gone"), role: t(`role_${known}`) }) : (name ?? t("actor_gone"));
    },
    /** "melihat data pribadi Kenanga: nama, telepon"; `subject` names what else it was about. */
    did({ action, beneficiaries, fields }: Pick<AuditRecord, "action" | "beneficiaries" | "fields">, subject: string | null): string {
      const names = beneficiaries.map(({ alias }) => alias ?? t("person_gone"));
      const about = names.length > 0 ? people(names) : null;
      const thing = subject ?? (action.startsWith("group.") ? t("group_gone") : (about ?? t("somebody")));
      const sentence = t(`did_${keyOf(action)}`, { who: about ?? thing, subject: thing });
      return fields.length > 0 ? `${sentence}: ${fields.map(field).join(", ")}` : sentence;
    },
    /** The act alone, to choose from a list. */
    act: (action: AuditAction): string => t(`did_${keyOf(action)}`, { who: t("somebody"), subject: action.startsWith("group.") ? "…" : t("somebody") }),
  };
}
