"use client";
import { useEffect, useRef, useState } from "react";
import { buttonClass } from "@/design/button";
import { AMOUNTS_COOKIE, AMOUNTS_HIDDEN } from "./amounts-cookie";

const A_YEAR = 365 * 24 * 60 * 60;

/** Hides every amount on the screen, for a look over the shoulder; remembered on this device. */
export function AmountsToggle({ initiallyHidden, texts }: { initiallyHidden: boolean; texts: { hide: string; show: string } }) {
  const [hidden, setHidden] = useState(initiallyHidden);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const frame = button.current?.closest<HTMLElement>("[data-amounts]");
    if (frame) frame.dataset.amounts = hidden ? AMOUNTS_HIDDEN : "shown";
  }, [hidden]);
  const toggle = () => {
    document.cookie = `${AMOUNTS_COOKIE}=${hidden ? "" : AMOUNTS_HIDDEN}; path=/; max-age=${hidden ? 0 : A_YEAR}; samesite=lax`;
    setHidden(!hidden);
  };
  return (
    <button ref={button} type="button" onClick={toggle} className={buttonClass({ tone: "outline" })}>
      <EyeIcon closed={hidden} />
      {hidden ? texts.show : texts.hide}
    </button>
  );
}

function EyeIcon({ closed }: { closed: boolean }) {
  return (
    <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
      <path d="M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10Z" />
      <circle cx="10" cy="10" r="2.4" />
      {closed ? null : <path d="m3.5 16.5 13-13" />}
    </svg>
  );
}
