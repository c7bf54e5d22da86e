const KEY = "recent-searches";
const MOST = 5;

/** What was searched for in this browser, newest first. Never leaves it. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === "string").slice(0, MOST) : [];
  } catch {
    // Storage is switched off or holds something else: there is nothing to offer.
    return [];
  }
}

export function rememberSearch(q: string): void {
  if (!q) return;
  keep([q, ...recentSearches().filter((one) => one.toLowerCase() !== q.toLowerCase())].slice(0, MOST));
}

export const forgetSearches = (): void => keep([]);

function keep(list: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // Without storage nothing is remembered, and the search works all the same.
  }
}
