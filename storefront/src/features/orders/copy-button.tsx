"use client";
import { useState } from "react";
import { Button } from "@/design/button";

/** Copies a value; says so for two seconds. Not there without a clipboard. */
export function CopyButton({ value, text, doneText, label }: { value: string; text: string; doneText: string; label: string }) {
  const [done, setDone] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(value);
    setDone(true);
    setTimeout(() => setDone(false), 2000);
  }
  return (
    <>
      <Button tone="outline" size="small" className="no-print" onClick={copy} aria-label={label}>{done ? doneText : text}</Button>
      <span role="status" className="sr-only">{done ? doneText : ""}</span>
    </>
  );
}
