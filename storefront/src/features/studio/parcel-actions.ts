"use server";
import { ShipmentInput } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/design/form-state";
import { mistyped, refused } from "@/features/people/privacy-problem";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import type { MemberRequest } from "@/features/session/member-api";
import type { ParcelOutcome } from "./parcel-outcome";

/** Does it and shows the order with what became of it; the form again when it is refused. */
async function doWith(form: FormData, path: string, request: MemberRequest, outcome: ParcelOutcome): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "order_id");
  const t = await getTranslations({ locale, namespace: "studio" });
  const page = `/studio/pesanan/${id}` as const;
  const asked = await askInAction(locale, page, `/studio/orders/${id}/${path}`, request);
  if ("error" in asked) {
    const fields = { courier: t("error_courier"), tracking_number: t("error_tracking_number") };
    return refused(locale, form, asked.error, { fields, conflict: t("problem_parcel") });
  }
  redirect(deskPath(locale, page, { parcel: outcome }));
}

async function sendShipment(form: FormData, path: "shipments" | "tracking", outcome: ParcelOutcome): Promise<FormState> {
  const locale = formLocale(form);
  const input = ShipmentInput.safeParse({ courier: form.get("courier"), tracking_number: form.get("tracking_number") ?? "" });
  if (input.success) return doWith(form, path, { body: input.data }, outcome);
  const t = await getTranslations({ locale, namespace: "studio" });
  return mistyped(locale, form, input.error, { courier: t("error_courier"), tracking_number: t("error_tracking_number") });
}

/** The centre's goods are packed. */
export async function packParcel(_before: FormState, form: FormData): Promise<FormState> {
  return doWith(form, "packed", { body: {} }, "packed");
}

/** They aren't after all. */
export async function unpackParcel(_before: FormState, form: FormData): Promise<FormState> {
  return doWith(form, "packed", { method: "DELETE" }, "unpacked");
}

/** A courier has them. */
export async function shipParcel(_before: FormState, form: FormData): Promise<FormState> {
  return sendShipment(form, "shipments", "shipped");
}

/** It was another courier or number. */
export async function correctTracking(_before: FormState, form: FormData): Promise<FormState> {
  return sendShipment(form, "tracking", "corrected");
}

/** The buyer has them. */
export async function deliverParcel(_before: FormState, form: FormData): Promise<FormState> {
  return doWith(form, "delivered", { body: {} }, "delivered");
}
