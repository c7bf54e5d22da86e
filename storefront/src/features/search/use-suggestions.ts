import { useEffect, useState } from "react";
import { LEAST_LETTERS, type Suggestion, type Suggestions } from "./suggestion";

/** As long as somebody types on, nothing is asked. */
const PAUSE_MS = 80;

interface Found {
  q: string;
  suggestions: Suggestion[];
}

/** Suggestions for what stands in the box. An answer that something newer was typed over is cancelled; one that fails leaves the list empty. */
export function useSuggestions(typed: string, locale: string): Suggestion[] {
  const [found, setFound] = useState<Found>({ q: "", suggestions: [] });
  const q = typed.trim();
  useEffect(() => {
    if (q.length < LEAST_LETTERS) return;
    const asking = new AbortController();
    const ask = async (): Promise<void> => {
      const response = await fetch(`/api/suggest?${new URLSearchParams({ q, locale })}`, { signal: asking.signal });
      const suggestions = response.ok ? ((await response.json()) as Suggestions).suggestions : [];
      if (!asking.signal.aborted) setFound({ q, suggestions });
    };
    const timer = setTimeout(() => void ask().catch(() => { if (!asking.signal.aborted) setFound({ q, suggestions: [] }); }), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [q, locale]);
  // While the next answer is under way the last one stands, unless the box was emptied.
  return q.length < LEAST_LETTERS ? [] : found.suggestions;
}
