"use server";
import { BrandInput, StudioBrandAnswer } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { typedIn, type FormState } from "@/design/form-state";
import { chosenFile } from "@/features/people/privacy-file";
import { mistyped, refused } from "@/features/people/privacy-problem";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import { saveStep } from "./save-step";
import { stepAddress } from "./steps";
import { bilingualIn, textIn } from "./typed-number";

/** The brand on the label. */
export async function saveBrand(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: formLocale(form), namespace: "listing" });
  return saveStep(form, "brand", { brand_id: textIn(form, "brand_id") || null }, { brand_id: t("brand_error") });
}

const PAGE = "/studio/merek/baru";

/**
 * A new brand, with its logo if one was chosen, for the listing that asked for it. When the logo can't be kept, the form
 * comes back knowing the brand (`once`), so that trying again makes no second one.
 */
export async function foundBrand(before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const listingId = form.get("listing_id") ? formId(form, "listing_id") : null;
  const t = await getTranslations({ locale, namespace: "listing" });
  let brandId = before.once?.brand_id ?? null;
  if (!brandId) {
    const sent = await sendFacts(form, PAGE, "/studio/brands");
    if ("state" in sent) return sent.state;
    brandId = sent.brandId;
  }
  if (!(await sendLogo(form, PAGE, brandId))) return { problem: t("brand_made_no_logo"), errors: { file: t("brand_error_logo") }, values: typedIn(form), once: { brand_id: brandId } };
  if (!listingId) redirect(deskPath(locale, "/studio/produk", { outcome: "saved" }));
  const asked = await askInAction(locale, PAGE, `/studio/listings/${listingId}`, { body: { brand_id: brandId } });
  if ("error" in asked) return { ...(await refused(locale, form, asked.error, { conflict: t("conflict") })), once: { brand_id: brandId } };
  redirect(deskPath(locale, stepAddress(listingId, "brand"), { then: form.get("then") === "check" ? "check" : undefined }));
}

/** A brand's new name, story or logo; the shop shows them at once. Back to the listing that it was opened from. */
export async function changeBrand(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const brandId = formId(form, "brand_id");
  const page = `/studio/merek/${brandId}` as const;
  const sent = await sendFacts(form, page, `/studio/brands/${brandId}`);
  if ("state" in sent) return sent.state;
  if (!(await sendLogo(form, page, brandId))) {
    const t = await getTranslations({ locale, namespace: "listing" });
    return { problem: t("brand_saved_no_logo"), errors: { file: t("brand_error_logo") }, values: typedIn(form) };
  }
  const back = form.get("listing_id") ? stepAddress(formId(form, "listing_id"), "brand") : "/studio/merek";
  redirect(deskPath(locale, back, form.get("listing_id") ? { then: form.get("then") === "check" ? "check" : undefined } : { outcome: "saved" }));
}

async function sendFacts(form: FormData, page: `/${string}`, route: string): Promise<{ brandId: string } | { state: FormState }> {
  const locale = formLocale(form);
  const t = await getTranslations({ locale, namespace: "listing" });
  const words = { name: t("brand_error_name"), story: t("brand_error_story") };
  const input = BrandInput.safeParse({ name: textIn(form, "name"), story: bilingualIn(form, "story") });
  if (!input.success) return { state: await mistyped(locale, form, input.error, words) };
  const asked = await askInAction(locale, page, route, { body: input.data });
  if ("error" in asked) return { state: await refused(locale, form, asked.error, { fields: words, conflict: t("brand_error_taken") }) };
  return { brandId: StudioBrandAnswer.parse(asked.answer).brand.id };
}

/** @returns false when a logo was chosen that can't be kept. */
async function sendLogo(form: FormData, page: `/${string}`, brandId: string): Promise<boolean> {
  const file = chosenFile(form);
  if (!file) return true;
  const upload = new FormData();
  upload.set("file", file);
  return !("error" in (await askInAction(formLocale(form), page, `/studio/brands/${brandId}/logo`, { form: upload })));
}
