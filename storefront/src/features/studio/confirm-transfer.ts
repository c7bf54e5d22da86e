"use server";
import { StudioOrderAnswer } from "@ska/contracts";
import { redirect } from "next/navigation";
import { z } from "zod";
import { deskPath, loginPath } from "@/features/session/desk-path";
import { askAsMember } from "@/features/session/member-api";
import { readToken } from "@/features/session/session-cookie";
import { routing } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";
import type { Outcome } from "./confirm-outcome";

const Input = z.object({ locale: z.enum(routing.locales), order_id: z.string().regex(/^[\w-]{1,100}$/) });

/** Says that the transfer of an order arrived, then shows the order with what became of it. */
export async function confirmTransfer(form: FormData): Promise<void> {
  const { locale, order_id } = Input.parse({ locale: form.get("locale"), order_id: form.get("order_id") });
  const order = `/studio/pesanan/${order_id}` as const;
  const token = await readToken();
  const outcome = token ? await confirm(token, order_id) : "ended";
  if (outcome === "ended") redirect(loginPath(locale, { next: deskPath(locale, order), ended: true }));
  redirect(deskPath(locale, order, { outcome }));
}

async function confirm(token: string, orderId: string): Promise<Outcome | "ended"> {
  try {
    StudioOrderAnswer.parse(await askAsMember(token, `/studio/orders/${orderId}/confirm-payment`, { body: {} }));
    return "confirmed";
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.status === 401) return "ended";
    if (error.status === 409) return "already";
    return error.status === 403 ? "shared" : "away";
  }
}
