"use server";
import { StudioListingAnswer } from "@ska/contracts";
import { redirect } from "next/navigation";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formLocale } from "@/features/session/member-action";
import { stepAddress } from "./steps";

/** Begins a product and goes to its first screen. */
export async function addProduct(form: FormData): Promise<void> {
  const locale = formLocale(form);
  const asked = await askInAction(locale, "/studio/produk", "/studio/listings", { body: {} });
  if ("error" in asked) redirect(deskPath(locale, "/studio/produk", { outcome: "not_begun" }));
  redirect(deskPath(locale, stepAddress(StudioListingAnswer.parse(asked.answer).listing.id, "photos")));
}
