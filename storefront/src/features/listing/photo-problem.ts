import { PHOTO_REFUSALS } from "@ska/contracts/photo-refusals";

/** Why a picture wasn't taken or a photo wasn't changed; each has a sentence that says what to do. */
export const PHOTO_PROBLEMS = [...PHOTO_REFUSALS, "none", "too_many", "no_original", "busy", "gone", "session", "away"] as const;
export type PhotoProblem = (typeof PHOTO_PROBLEMS)[number];

const PASSING: readonly PhotoProblem[] = ["truncated", "too_many", "busy", "away"];

/** Whether the same picture may be taken another time; any other needs another picture. */
export const mayPassLater = (problem: PhotoProblem): boolean => PASSING.includes(problem);

/** What an answer of the backend means: its status (0: it is away), and the message of its error. */
export function photoProblem(status: number, message = ""): PhotoProblem {
  if (status === 401) return "session";
  if (status === 404) return "gone";
  if (status === 413) return "too_large";
  if (status === 400) return "none";
  if (status === 409) return message.startsWith("photos:") ? "too_many" : message.includes("original") ? "no_original" : "busy";
  return PHOTO_REFUSALS.find((code) => status === 422 && message === `file: ${code}`) ?? (status === 422 ? "not_an_image" : "away");
}

/** What an address says went wrong; null for anything else. */
export function toldProblem(asked: unknown): PhotoProblem | null {
  return PHOTO_PROBLEMS.find((one) => one === asked) ?? null;
}
