import type { BeneficiarySummary } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormChecks, FormField, FormSelect } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import type { Zone } from "@/lib/date";
import { inviteMember } from "./members-invite";
import { MembersOnce } from "./members-once";
import { onceTexts } from "./members-once-texts";

/** Managers are the ministry's to invite: two of a centre must be two people. */
export const INVITED_ROLES = ["beneficiary", "staff"] as const;

interface InviteFormProps {
  locale: Locale;
  zone: Zone;
  /** Those who have no account yet. */
  people: readonly Pick<BeneficiarySummary, "id" | "public_alias">[];
  role?: (typeof INVITED_ROLES)[number];
  beneficiaryId?: string;
}

/** Role first; a beneficiary's account belongs to one person, everybody else's has a name of its own. */
export async function MembersInviteForm({ locale, zone, people, role = "staff", beneficiaryId }: InviteFormProps) {
  const t = await getTranslations({ locale, namespace: "members" });
  return (
    <ActionForm action={inviteMember} hidden={{ locale, zone }} className="group grid gap-6">
      <MembersOnce texts={await onceTexts(locale)} />
      <FormChecks
        name="role"
        type="radio"
        legend={t("invite_role")}
        chosen={[role]}
        choices={INVITED_ROLES.map((value) => ({ value, label: t(`role_${value}`), hint: t(`role_hint_${value}`) }))}
      />
      <div className="hidden group-has-[input[value=beneficiary]:checked]:block">
        <FormSelect
          name="beneficiary_id"
          label={t("invite_person")}
          hint={people.length === 0 ? t("invite_person_none") : t("invite_person_hint")}
          placeholder={t("choose")}
          defaultValue={beneficiaryId}
          choices={people.map(({ id, public_alias }) => ({ value: id, label: public_alias }))}
        />
      </div>
      <div className="group-has-[input[value=beneficiary]:checked]:hidden">
        <FormField name="display_name" label={t("display_name")} hint={t("display_name_hint")} maxLength={80} autoComplete="off" />
      </div>
      <fieldset className="grid gap-4">
        <legend className="mb-2 text-sm font-semibold">{t("invite_login")}</legend>
        <FormField name="email" type="email" inputMode="email" label={t("email")} maxLength={200} autoComplete="off" autoCapitalize="none" spellCheck={false} />
        <FormField name="phone" type="tel" inputMode="tel" label={t("phone")} hint={t("phone_hint")} maxLength={30} autoComplete="off" />
      </fieldset>
      <SubmitButton size="large" pendingText={t("busy")} className="justify-self-start">{t("invite_submit")}</SubmitButton>
    </ActionForm>
  );
}
