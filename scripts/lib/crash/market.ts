/** What buyers and staff need to know of the shop; written by `backend/bench/crash/market.ts`. */
export interface Market {
  backend: string;
  key: string;
  regionId: string;
  variantIds: string[];
  login: { email: string; password: string };
}

/** What came back; status 0 when nobody answered. */
export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** How often each answer was given. */
export class Tally {
  readonly counts = new Map<string, number>();

  count(answer: string): void {
    this.counts.set(answer, (this.counts.get(answer) ?? 0) + 1);
  }

  toString(): string {
    return [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([answer, times]) => `${times} x ${answer}`).join(", ");
  }
}

/** Asks the shop; never throws. */
export async function ask(market: Market, tally: Tally, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  try {
    const response = await fetch(`${market.backend}${path}`, {
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
      headers: { "content-type": "application/json", "x-publishable-api-key": market.key, ...headers },
      signal: AbortSignal.timeout(60_000),
    });
    const answered = (await response.json()) as Record<string, unknown>;
    tally.count(response.ok ? String(response.status) : `${response.status} "${String(answered.message)}"`);
    return { status: response.status, body: answered };
  } catch {
    tally.count("no answer");
    return { status: 0, body: {} };
  }
}
