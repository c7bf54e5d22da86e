import type { StoreError } from "@/lib/medusa";

/** The goods that can't be sent to the address's province, when that is why the backend refused; else null. */
export function goodsBeyondReach(error: StoreError): string | null {
  return error.type === "delivery_limited" ? error.message.replace(/^[^:]*:\s*/, "") : null;
}
