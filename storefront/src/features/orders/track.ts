import "server-only";
import { TrackingAnswer, type TrackedOrder } from "@ska/contracts";
import { askStore, StoreError } from "@/lib/medusa";

/** The order behind a tracking token, or null when the token opens nothing. Throws StoreError. */
export async function trackOrder(token: string): Promise<TrackedOrder | null> {
  try {
    return TrackingAnswer.parse(await askStore("/store/orders/track", { query: { token } })).order;
  } catch (error) {
    if (error instanceof StoreError && [400, 401, 403, 404].includes(error.status)) return null;
    throw error;
  }
}
