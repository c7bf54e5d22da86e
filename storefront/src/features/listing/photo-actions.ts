"use server";
import { PhotoRole, StudioListingAnswer, StudioPhotoAnswer, type PhotoChanges } from "@ska/contracts";
import { redirect, RedirectType } from "next/navigation";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import type { StoreError } from "@/lib/medusa";
import type { PhotoDid } from "./photo-address";
import { photoProblem } from "./photo-problem";
import { stepAddress } from "./steps";

/** What it shows: goods, packaging, a part of it, or how it is made. */
export async function changeRole(form: FormData): Promise<void> {
  await change(form, "role", { role: PhotoRole.parse(form.get("role")) });
}

/** A quarter to the right. */
export async function turnPhoto(form: FormData): Promise<void> {
  await change(form, "turned", { turn: 90 });
}

/** Words for those who can't see it. */
export async function describePhoto(form: FormData): Promise<void> {
  const [id, en] = ["alt", "alt_en"].map((name) => String(form.get(name) ?? "").trim().slice(0, 200));
  await change(form, "described", { alt: { id: id ?? "", ...(en ? { en } : {}) } });
}

/** One place forward or back; the first photo stands for the product. */
export async function movePhoto(form: FormData): Promise<void> {
  const { listing, photo } = idsIn(form);
  const read = await ask(form, `/studio/listings/${listing}`, {});
  const ids = StudioListingAnswer.parse(read).listing.photos.map(({ id }) => id);
  const from = ids.indexOf(photo);
  const to = from + (form.get("way") === "up" ? -1 : 1);
  const other = ids[to];
  if (from >= 0 && other !== undefined) {
    [ids[from], ids[to]] = [other, photo];
    await ask(form, `/studio/listings/${listing}`, { body: { photo_ids: ids } });
  }
  goBack(form, { did: "moved" satisfies PhotoDid, photo }, photo);
}

/** Takes it away, with every file of it that the shop doesn't show. */
export async function deletePhoto(form: FormData): Promise<void> {
  const { listing, photo } = idsIn(form);
  await ask(form, `/studio/listings/${listing}/photos/${photo}`, { method: "DELETE" });
  goBack(form, { did: "deleted" satisfies PhotoDid });
}

async function change(form: FormData, did: PhotoDid, body: PhotoChanges): Promise<void> {
  const { listing, photo } = idsIn(form);
  const answer = StudioPhotoAnswer.parse(await ask(form, `/studio/listings/${listing}/photos/${photo}`, { body }));
  // A photo that the shop shows is changed as a copy, which has an id of its own.
  goBack(form, { did, photo: answer.photo.id }, answer.photo.id);
}

const idsIn = (form: FormData) => ({ listing: formId(form, "listing_id"), photo: formId(form, "photo_id") });

async function ask(form: FormData, path: string, request: { body?: unknown; method?: "DELETE" }): Promise<unknown> {
  const asked = await askInAction(formLocale(form), stepAddress(formId(form, "listing_id"), "photos"), path, request);
  if ("error" in asked) return goBack(form, { problem: problemOf(asked.error) });
  return asked.answer;
}

const problemOf = ({ status, message }: StoreError): string => photoProblem(status, message);

function goBack(form: FormData, told: Readonly<Record<string, string>>, photo?: string): never {
  const then = form.get("then") === "check" ? "check" : undefined;
  const page = deskPath(formLocale(form), stepAddress(formId(form, "listing_id"), "photos"), { then, ...told });
  redirect(photo ? `${page}#foto-${photo}` : page, RedirectType.replace);
}
