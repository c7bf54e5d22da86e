import type { Logger } from "@medusajs/framework/types";

const TRIES = 3;
const PAUSE_MS = 500;

/**
 * Tells the storefront which of its cached pages are stale. Tags: storefront/src/lib/tags.ts.
 * Never throws: a storefront that is away finds the change when its cached pages age out.
 */
export async function tellStorefront(tags: string[], logger: Logger): Promise<void> {
  const { STOREFRONT_URL: url, REVALIDATE_SECRET: secret } = process.env;
  if (!url || !secret || tags.length === 0) return;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const told = await fetch(`${url}/api/revalidate`, {
      method: "POST",
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(5_000),
    }).then(
      (response) => response.ok,
      () => false,
    );
    if (told) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
  }
  logger.warn(`The storefront could not be told of ${tags.length} changed pages.`);
}
