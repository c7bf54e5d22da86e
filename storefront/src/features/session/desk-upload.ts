import "server-only";
import { env } from "@/lib/env";
import { isSameOrigin } from "./same-origin";
import { readToken } from "./session-cookie";

/** A slow phone may send for minutes. */
const PATIENCE_MS = 5 * 60 * 1000;
/** Fields and separators around the file. */
const AROUND_IT = 64 * 1024;

/** What became of an upload: `status` as the backend answered, 0 when it is away; `said` is its JSON. */
interface Upload {
  status: number;
  said: unknown;
}

/**
 * Hands a multipart form on to a route of /studio as it arrives, with the member's session; nothing is kept here.
 * 403 for what another site's page sent, 401 without a session, 413 for more than `most` bytes of file.
 */
export async function passUpload(request: Request, path: string, most: number): Promise<Upload> {
  const refused = (status: number): Upload => ({ status, said: null });
  if (!isSameOrigin(request.headers)) return refused(403);
  const token = await readToken();
  if (!token) return refused(401);
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data") || !request.body) return refused(400);
  if (Number(request.headers.get("content-length")) > most + AROUND_IT) return refused(413);
  try {
    const answer = await fetch(`${env.backendUrl}${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": type },
      body: request.body,
      duplex: "half",
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
    } as RequestInit);
    return { status: answer.status, said: await answer.json().catch(() => null) };
  } catch {
    return refused(0);
  }
}
