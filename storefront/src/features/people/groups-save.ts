"use server";
import { BusinessGroupAnswer, BusinessGroupInput } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import { UNSENT, type FormState } from "@/design/form-state";
import type { GroupOutcome } from "./groups-outcome";
import { membersOf, rowsIn, withSpare, type GroupRow } from "./groups-rows";
import { mistyped, refused } from "./privacy-problem";

export interface GroupState extends FormState {
  /** The lines to show; null before the first try. */
  rows: readonly GroupRow[] | null;
}

/** Creates or changes a group; "more lines" only gives the form back with empty ones. */
export async function saveGroup(_before: GroupState, form: FormData): Promise<GroupState> {
  const locale = formLocale(form);
  const id = form.get("group_id") ? formId(form, "group_id") : null;
  const rows = withSpare(rowsIn(form));
  const name = form.get("name");
  if (form.get("intent") === "more") return { ...UNSENT, values: { name: [typeof name === "string" ? name : ""] }, rows };
  const t = await getTranslations({ locale, namespace: "people" });
  const words = { name: t("group_error_name"), members: t("group_error_members") };
  const input = BusinessGroupInput.safeParse({ name, members: membersOf(rows) });
  if (!input.success) return { ...(await mistyped(locale, form, input.error, words)), rows };
  const page = id ? (`/balai/kelompok/${id}` as const) : "/balai/kelompok/baru";
  const asked = await askInAction(locale, page, `/studio/business-groups${id ? `/${id}` : ""}`, { body: input.data });
  if ("error" in asked) return { ...(await refused(locale, form, asked.error, { fields: words, conflict: t("group_conflict_name") })), rows };
  BusinessGroupAnswer.parse(asked.answer);
  redirect(deskPath(locale, "/balai/kelompok", { outcome: (id ? "changed" : "created") satisfies GroupOutcome }));
}

/** Deletes a group that no product names as its author. */
export async function deleteGroup(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "group_id");
  const t = await getTranslations({ locale, namespace: "people" });
  const asked = await askInAction(locale, `/balai/kelompok/${id}`, `/studio/business-groups/${id}`, { method: "DELETE" });
  if ("error" in asked) return refused(locale, form, asked.error, { conflict: t("group_conflict_delete") });
  redirect(deskPath(locale, "/balai/kelompok", { outcome: "deleted" satisfies GroupOutcome }));
}
