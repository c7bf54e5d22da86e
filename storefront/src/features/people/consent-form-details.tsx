"use client";
import type { ReactNode } from "react";
import { useSent } from "@/design/action-form";
import { buttonClass } from "@/design/button";

/** "Yes" opens what a yes needs; it stays open when something in it was refused. */
export function ConsentYes({ text, children }: { text: string; children: ReactNode }) {
  const { problem } = useSent();
  return (
    <details open={problem !== null} className="group grid">
      <summary className={buttonClass({ size: "large", wide: true })}>{text}</summary>
      <div className="grid gap-6 border-x border-b border-line bg-white p-4 sm:p-6">{children}</div>
    </details>
  );
}
