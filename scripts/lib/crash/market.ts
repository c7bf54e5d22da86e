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

/** How often each status was answered, 0 for no answer at all. */
export class Tally {
  readonly counts = new Map<number, number>();

  count(status: number): void {
    this.counts.set(status, (this.counts.get(status) ?? 0) + 1);
  }

  toString(): string {
    const sorted = [...this.counts].sort(([a], [b]) => a - b);
    return sorted.map(([status, times]) => `${status === 0 ? "no answer" : status}: ${times}`).join(", ");
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
    tally.count(response.status);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  } catch {
    tally.count(0);
    return { status: 0, body: {} };
  }
}
