import type { StoreError } from "@/lib/medusa";

/** The field a backend's sentence begins with, as in "public_alias: shares a word with the legal name". */
export function refusedField({ status, message }: Pick<StoreError, "status" | "message">): string | null {
  if (status !== 400 && status !== 422) return null;
  return /^([a-z_]{2,40})(?:\.[\w.]*)?:? /.exec(message)?.[1] ?? null;
}

export type Refusal = "invalid" | "not_found" | "forbidden" | "conflict" | "too_large" | "wait" | "away";

const BY_STATUS: Readonly<Record<number, Refusal>> = { 400: "invalid", 403: "forbidden", 404: "not_found", 409: "conflict", 413: "too_large", 422: "invalid", 429: "wait" };

/** Why the backend didn't do it, in a word that has a sentence in every language. */
export function refusalOf({ status }: Pick<StoreError, "status">): Refusal {
  return BY_STATUS[status] ?? "away";
}
