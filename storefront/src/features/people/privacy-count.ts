import "server-only";
import { PrivacyRequestsAnswer } from "@ska/contracts";
import { cache } from "react";
import { askAsMember } from "@/features/session/member-api";
import { readToken } from "@/features/session/session-cookie";
import { StoreError } from "@/lib/medusa";

/** How many people of the centre wait for an answer about their own data; none while the server can't say. */
export const countOpenRequests = cache(async (): Promise<number> => {
  const token = await readToken();
  if (!token) return 0;
  try {
    const { privacy_requests } = PrivacyRequestsAnswer.parse(await askAsMember(token, "/center/privacy-requests", { query: { limit: 200 } }));
    return privacy_requests.filter(({ closed_at }) => closed_at === null).length;
  } catch (error) {
    if (error instanceof StoreError) return 0;
    throw error;
  }
});
