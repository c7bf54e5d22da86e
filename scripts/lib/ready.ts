import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "./failure.ts";

/** Asks until the answer is yes. An error counts as no. @throws Failure when the time is over */
export async function waitUntil(what: string, ask: () => Promise<boolean>, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await ask().catch(() => false))) {
    if (Date.now() > deadline) throw new Failure(`${what} did not answer within ${Math.round(timeoutMs / 1000)} s`);
    await pause(200);
  }
}

/** Whether an address answers 2xx in the end. */
export async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
  await response.arrayBuffer();
  return response.ok;
}

/** Whether an answer of `POST /store/search` found anything. */
export function hasHits(answer: unknown): boolean {
  const { results } = (answer ?? {}) as { results?: { hits?: unknown[] }[] };
  return Array.isArray(results) && results.some(({ hits }) => Array.isArray(hits) && hits.length > 0);
}

/** Whether the demo catalogue can be searched: the index fills after the first start, so healthy isn't searchable. */
export async function demoSearchAnswers(backend: string): Promise<boolean> {
  const demo = (await (await fetch(`${backend}/store/demo`, { signal: AbortSignal.timeout(5_000) })).json()) as { publishable_key: string };
  const response = await fetch(`${backend}/store/search`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-publishable-api-key": demo.publishable_key },
    body: JSON.stringify({ entity: "product", filters: { q: "madu" } }),
    signal: AbortSignal.timeout(10_000),
  });
  return response.ok && hasHits(await response.json());
}
