import { useEffect, useState } from "react";
import { LEAST_LETTERS, type Village, type Villages } from "./village";

/** As long as somebody types on, nothing is asked. */
const PAUSE_MS = 120;

/** Villages for what was typed; null typed asks nothing. An answer that was typed over is cancelled; one that fails leaves the list empty. */
export function useVillages(typed: string | null): Village[] {
  const [found, setFound] = useState<Village[]>([]);
  const q = typed?.trim() ?? "";
  useEffect(() => {
    if (q.length < LEAST_LETTERS) return;
    const asking = new AbortController();
    const ask = async (): Promise<void> => {
      const response = await fetch(`/api/villages?${new URLSearchParams({ q })}`, { signal: asking.signal });
      const villages = response.ok ? ((await response.json()) as Villages).villages : [];
      if (!asking.signal.aborted) setFound(villages);
    };
    const timer = setTimeout(() => void ask().catch(() => { if (!asking.signal.aborted) setFound([]); }), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [q]);
  return q.length < LEAST_LETTERS ? [] : found;
}
