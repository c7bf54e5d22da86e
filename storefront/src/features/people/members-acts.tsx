import type { CenterMember } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormField, FormSelect } from "@/design/action-form";
import { Confirm } from "@/design/confirm";
import { Panel } from "@/design/panel";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import type { Zone } from "@/lib/date";
import { changeMember, endMemberSessions, resetMember } from "./members-change";
import { renewInvitation } from "./members-invite";
import { MembersOnce } from "./members-once";
import { onceTexts } from "./members-once-texts";

interface MembersActsProps {
  locale: Locale;
  zone: Zone;
  member: CenterMember;
  /** Her own account: she can't lock herself out. */
  own: boolean;
}

/** What a manager may do with an account; each act that hurts asks first. */
export async function MembersActs({ locale, zone, member, own }: MembersActsProps) {
  const t = await getTranslations({ locale, namespace: "members" });
  const hidden = { locale, zone, member_id: member.id };
  const texts = await onceTexts(locale);
  const name = member.display_name;
  const manages = member.role === "manager";
  return (
    <div className="grid gap-4 lg:gap-6">
      {member.state === "invited" ? (
        <Panel id="undangan" title={t("invitation")}>
          {manages ? <p className="text-sm">{t("managers_invited")}</p> : (
            <>
              <p className="text-sm">{t("renew_text")}</p>
              <ActionForm action={renewInvitation} hidden={hidden} className="grid gap-4">
                <MembersOnce texts={texts} />
                <SubmitButton tone="outline" pendingText={t("busy")} className="justify-self-start">{t("renew")}</SubmitButton>
              </ActionForm>
            </>
          )}
        </Panel>
      ) : null}
      {member.role === "beneficiary" ? null : (
        <Panel id="ubah" title={t("change")}>
          <ActionForm action={changeMember} hidden={hidden} className="grid gap-4">
            <FormField name="display_name" label={t("display_name")} defaultValue={name} maxLength={80} autoComplete="off" />
            {own || !manages ? null : (
              <FormSelect name="role" label={t("col_role")} hint={t("role_change_hint")} defaultValue={member.role} choices={(["staff", "manager"] as const).map((value) => ({ value, label: t(`role_${value}`) }))} />
            )}
            <SubmitButton tone="outline" pendingText={t("busy")} className="justify-self-start">{t("save")}</SubmitButton>
          </ActionForm>
        </Panel>
      )}
      {own ? (
        <p className="text-sm text-ink-soft">{t("own_note")}</p>
      ) : (
        <Panel id="akun" title={t("account")}>
          {member.state === "active" ? (
            <>
              {manages ? <p className="text-sm">{t("managers_reset")}</p> : (
                <ActionForm action={resetMember} hidden={hidden} className="grid gap-4">
                  <MembersOnce texts={texts} />
                  <Confirm open={t("reset")}>
                    <p>{t("reset_text", { name })}</p>
                    <SubmitButton tone="danger" pendingText={t("busy")} className="justify-self-start">{t("reset_yes")}</SubmitButton>
                  </Confirm>
                </ActionForm>
              )}
              <ActionForm action={endMemberSessions} hidden={hidden} className="grid gap-4">
                <Confirm open={t("end_sessions")}>
                  <p>{t("end_sessions_text", { name })}</p>
                  <SubmitButton tone="danger" pendingText={t("busy")} className="justify-self-start">{t("end_sessions_yes")}</SubmitButton>
                </Confirm>
              </ActionForm>
            </>
          ) : null}
          {member.state === "disabled" ? (
            <ActionForm action={changeMember} hidden={{ ...hidden, status: "active" }} className="grid gap-4">
              <p className="text-sm">{t("enable_text", { name })}</p>
              <SubmitButton tone="outline" pendingText={t("busy")} className="justify-self-start">{t("enable")}</SubmitButton>
            </ActionForm>
          ) : (
            <ActionForm action={changeMember} hidden={{ ...hidden, status: "disabled" }} className="grid gap-4">
              <Confirm open={t("disable")}>
                <p>{t("disable_text", { name })}</p>
                <SubmitButton tone="danger" pendingText={t("busy")} className="justify-self-start">{t("disable_yes")}</SubmitButton>
              </Confirm>
            </ActionForm>
          )}
        </Panel>
      )}
    </div>
  );
}
