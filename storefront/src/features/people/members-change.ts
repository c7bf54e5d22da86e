"use server";
import { MemberAnswer, MemberChanges, ResetAnswer } from "@ska/contracts";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { UNSENT, type FormState } from "@/design/form-state";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import type { MemberOutcome } from "./members-outcome";
import { mistyped, refused } from "./privacy-problem";

/** Name, role, or whether the account may be used: whatever of these the form carries. */
export async function changeMember(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "member_id");
  const t = await getTranslations({ locale, namespace: "members" });
  const words = { display_name: t("error_display_name"), role: t("error_role") };
  const fields = ["display_name", "status", "role"].filter((name) => form.has(name));
  const changes = MemberChanges.safeParse(Object.fromEntries(fields.map((name) => [name, form.get(name)])));
  if (!changes.success) return mistyped(locale, form, changes.error, words);
  const asked = await askInAction(locale, `/balai/anggota/${id}`, `/center/members/${id}`, { body: changes.data });
  if ("error" in asked) return refused(locale, form, asked.error, { fields: words, conflict: t("conflict_change") });
  const { member } = MemberAnswer.parse(asked.answer);
  // Whoever was disabled before she joined is invited again, not active.
  const outcome: MemberOutcome = changes.data.status === undefined || member.state === "invited" ? "changed" : changes.data.status;
  redirect(deskPath(locale, `/balai/anggota/${id}`, { outcome }));
}

/** Ends every session of a member: the next click anywhere asks for the secret. */
export async function endMemberSessions(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "member_id");
  const asked = await askInAction(locale, `/balai/anggota/${id}`, `/center/members/${id}/end-sessions`, { body: {} });
  if ("error" in asked) return refused(locale, form, asked.error);
  redirect(deskPath(locale, `/balai/anggota/${id}`, { outcome: "ended" satisfies MemberOutcome }));
}

/** Six digits to be told in person; they come back with the form, once. */
export async function resetMember(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "member_id");
  const t = await getTranslations({ locale, namespace: "members" });
  const asked = await askInAction(locale, `/balai/anggota/${id}`, `/center/members/${id}/reset`, { body: {} });
  if ("error" in asked) return refused(locale, form, asked.error, { conflict: t("conflict_reset") });
  refresh();
  return { ...UNSENT, once: { digits: ResetAnswer.parse(asked.answer).temporary_secret } };
}
