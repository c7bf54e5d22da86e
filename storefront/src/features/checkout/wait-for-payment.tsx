"use client";
import { useEffect } from "react";

const EVERY_MS = 3_000;
/** After so many looks the provider itself is asked: its message may have been lost. */
const LOOKS = 5;

/** Looks every three seconds whether the order is there, and goes to it. */
export function WaitForPayment({ returnTo, text }: { returnTo: string; text: string }) {
  useEffect(() => {
    let looks = 0;
    const timer = setInterval(() => {
      looks += 1;
      if (looks >= LOOKS) return location.assign(returnTo);
      void isPlaced().then((placed) => (placed ? location.assign(returnTo) : undefined));
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [returnTo]);
  return <p role="status" className="mt-4 text-sm text-ink-soft">{text}</p>;
}

async function isPlaced(): Promise<boolean> {
  try {
    const answer = await fetch("/api/checkout/state");
    return ((await answer.json()) as { placed: boolean }).placed;
  } catch {
    // Away for a moment: the next look comes soon.
    return false;
  }
}
