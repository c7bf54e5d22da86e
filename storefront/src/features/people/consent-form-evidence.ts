import "server-only";
import { askInAction } from "@/features/session/member-action";
import type { Locale } from "@/i18n/routing";

const PNG = "data:image/png;base64,";
const MOST_BYTES = 10 * 1024 * 1024;

/** What a form brings as proof: a signature that was drawn or typed, or a photo of the paper. Null for neither; "large" above 10 MB. */
export function evidenceIn(form: FormData): File | "large" | null {
  const paper = form.get("paper");
  if (paper instanceof File && paper.size > 0) return paper.size > MOST_BYTES ? "large" : paper;
  const drawn = form.get("signature");
  if (typeof drawn !== "string" || !drawn.startsWith(PNG)) return null;
  return new File([Buffer.from(drawn.slice(PNG.length), "base64")], "signature.png", { type: "image/png" });
}

/** Keeps a file with a consent. False when it was refused or the backend is away: the consent itself holds. */
export async function sendEvidence(locale: Locale, page: `/${string}`, consentId: string, file: File): Promise<boolean> {
  const form = new FormData();
  form.set("file", file, "evidence");
  return "answer" in (await askInAction(locale, page, `/studio/consents/${consentId}/evidence`, { form }));
}
