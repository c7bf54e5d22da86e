import "server-only";
import { StudioListingAnswer, StudioPhotoAnswer } from "@ska/contracts";
import { deskPath, loginPath } from "@/features/session/desk-path";
import { passUpload } from "@/features/session/desk-upload";
import { askAsMember } from "@/features/session/member-api";
import { readToken } from "@/features/session/session-cookie";
import { StoreError } from "@/lib/medusa";
import { PHOTO_FORM, type PhotoDid } from "./photo-address";
import { photoProblem, type PhotoProblem } from "./photo-problem";
import { stepAddress } from "./steps";

/** The backend's own limit. */
const MOST_BYTES = 25 * 1024 * 1024;
const isId = (id: string | null): id is string => id !== null && /^[\w-]{1,100}$/.test(id);

/**
 * Takes a picture for a listing; `?replaces=` puts it in another one's place. A script is answered with JSON, `{ photo_id }`
 * or `{ problem }`; a plain form is led back to its page, which tells the same.
 */
export async function receivePhoto(request: Request, id: string): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const came = await keepPhoto(request, id, query.get("replaces"));
  if (!query.has(PHOTO_FORM)) return "problem" in came ? Response.json({ problem: came.problem }, { status: came.status }) : Response.json(came);
  const locale = query.get(PHOTO_FORM) === "en" ? "en" : "id";
  const page = stepAddress(isId(id) ? id : "", "photos");
  const then = query.get("then") === "check" ? "check" : undefined;
  const back = (asked: Record<string, string>): string => deskPath(locale, page, { then, ...asked });
  if ("problem" in came && came.problem === "session") return seeOther(loginPath(locale, { next: back({}), ended: true }));
  return seeOther("problem" in came ? back({ problem: came.problem }) : `${back({ did: "added" satisfies PhotoDid, photo: came.photo_id })}#foto-${came.photo_id}`);
}

const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { location } });

type Came = { photo_id: string } | { problem: PhotoProblem; status: number };

async function keepPhoto(request: Request, id: string, replaces: string | null): Promise<Came> {
  const { status, said } = await passUpload(request, `/studio/listings/${encodeURIComponent(id)}/photos`, MOST_BYTES);
  const answer = StudioPhotoAnswer.safeParse(said);
  if (!answer.success) return { problem: photoProblem(status, (said as { message?: string } | null)?.message), status: status || 503 };
  const { photo } = answer.data;
  if (isId(replaces)) await putInPlaceOf(id, photo.id, replaces);
  return { photo_id: photo.id };
}

/** The new picture is kept in any case: what can't be taken away stays beside it, for her to delete. */
async function putInPlaceOf(id: string, photoId: string, replaced: string): Promise<void> {
  const token = (await readToken()) ?? "";
  const listing = `/studio/listings/${encodeURIComponent(id)}`;
  try {
    const { photos } = StudioListingAnswer.parse(await askAsMember(token, listing)).listing;
    const others = photos.map((photo) => photo.id).filter((one) => one !== photoId);
    if (!others.includes(replaced)) return;
    await askAsMember(token, listing, { body: { photo_ids: others.map((one) => (one === replaced ? photoId : one)).concat(replaced) } });
    await askAsMember(token, `${listing}/photos/${replaced}`, { method: "DELETE" });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}
