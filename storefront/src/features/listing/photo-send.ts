import type { PhotoAdvice, PhotoRole } from "@ska/contracts";
import { toldProblem, type PhotoProblem } from "./photo-problem";

/** Sends a picture and says how far it is, 0 to 1. @returns null when it was kept, else why not. */
export function sendPicture(address: string, picture: Blob, role: PhotoRole, progress: (part: number) => void): Promise<PhotoProblem | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(request.status === 200 ? null : (toldProblem((request.response as { problem?: unknown } | null)?.problem) ?? "away"));
    request.onerror = request.ontimeout = () => resolve("away");
    request.send(formOf(picture, role));
  });
}

/** What the coach says of a small copy; null when nobody can say. The copy tells nothing of how large the picture itself is. */
export async function adviseOn(copy: Blob, role: PhotoRole): Promise<PhotoAdvice["code"][] | null> {
  try {
    const answer = await fetch("/api/studio/photo-advice", { method: "POST", body: formOf(copy, role) });
    if (!answer.ok) return null;
    const { advice } = (await answer.json()) as { advice: PhotoAdvice[] };
    return advice.map(({ code }) => code).filter((code) => code !== "low_resolution");
  } catch {
    return null;
  }
}

function formOf(picture: Blob, role: PhotoRole): FormData {
  const form = new FormData();
  // First, so that it is known before the file has arrived.
  form.set("role", role);
  form.set("file", picture, "foto.jpg");
  return form;
}
