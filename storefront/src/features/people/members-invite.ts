"use server";
import { InvitedAnswer, MemberInput } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { UNSENT, type FormState } from "@/design/form-state";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import type { Locale } from "@/i18n/routing";
import { formatMoment, isZone } from "@/lib/date";
import { mistyped, refused } from "./privacy-problem";

const filled = (value: FormDataEntryValue | null): string | undefined => (typeof value === "string" && value.trim() !== "" ? value : undefined);

async function shown(locale: Locale, zone: FormDataEntryValue | null, { member, invitation }: InvitedAnswer): Promise<FormState> {
  const t = await getTranslations({ locale, namespace: "members" });
  const until = t("link_until", { when: formatMoment(invitation.expires_at, locale, typeof zone === "string" && isZone(zone) ? zone : undefined) });
  return { ...UNSENT, once: { url: invitation.url, name: member.display_name, until } };
}

/** Invites somebody; the link comes back with the form, once. */
export async function inviteMember(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const t = await getTranslations({ locale, namespace: "members" });
  const words = { role: t("error_role"), display_name: t("error_display_name"), email: t("error_email"), phone: t("error_phone"), beneficiary_id: t("error_beneficiary_id") };
  const hers = form.get("role") === "beneficiary";
  const input = MemberInput.safeParse({
    role: form.get("role"),
    display_name: hers ? undefined : filled(form.get("display_name")),
    email: filled(form.get("email")),
    phone: filled(form.get("phone")),
    beneficiary_id: hers ? filled(form.get("beneficiary_id")) : undefined,
  });
  if (!input.success) return mistyped(locale, form, input.error, words);
  const asked = await askInAction(locale, "/balai/anggota/undang", "/center/members", { body: input.data });
  if ("error" in asked) return refused(locale, form, asked.error, { fields: words, conflict: t("conflict_invite") });
  return shown(locale, form.get("zone"), InvitedAnswer.parse(asked.answer));
}

/** A new link for somebody who hasn't accepted yet; the one before opens nothing any more. */
export async function renewInvitation(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "member_id");
  const t = await getTranslations({ locale, namespace: "members" });
  const asked = await askInAction(locale, `/balai/anggota/${id}`, `/center/members/${id}/invitation`, { body: {} });
  if ("error" in asked) return refused(locale, form, asked.error, { conflict: t("conflict_renew") });
  return shown(locale, form.get("zone"), InvitedAnswer.parse(asked.answer));
}
