import type { IncomingMessage } from "node:http";
import { PEER_HEADER } from "./features/session/visitor-address";

/** Next hands no page the connection's address, and takes a client's word for X-Forwarded-For: Node itself tells it here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { subscribe } = await import("node:diagnostics_channel");
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? "";
  });
}
