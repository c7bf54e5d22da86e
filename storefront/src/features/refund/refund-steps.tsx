"use client";
import { useEffect, useRef, type ReactNode } from "react";
import { useSent } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";

interface RefundStepsProps {
  /** The first step's fields. */
  children: ReactNode;
  /** What giving money back means, shown before it is done. */
  meaning: ReactNode;
  /** Names of the lines, by their ids. */
  lines: Readonly<Record<string, string>>;
  texts: Record<"next" | "question" | "line" | "reason" | "yes" | "busy", string>;
}

/** First what and how much, then once more in full before it is done. */
export function RefundSteps({ children, meaning, lines, texts }: RefundStepsProps) {
  const { once } = useSent();
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (once) question.current?.focus();
  }, [once]);
  if (!once) {
    return (
      <>
        {children}
        <SubmitButton size="large" wide pendingText={texts.busy}>{texts.next}</SubmitButton>
      </>
    );
  }
  return (
    <>
      {(["line_item_id", "reason"] as const).map((name) => <input key={name} type="hidden" name={name} value={once[name] ?? ""} />)}
      <input type="hidden" name="amount" value={once.whole ?? ""} />
      <input type="hidden" name="sure" value="yes" />
      <h2 ref={question} tabIndex={-1} className="text-xl focus-visible:outline-none">{texts.question}</h2>
      <p className="money bg-paper-deep px-4 py-3 text-center font-display text-3xl font-medium">{once.amount}</p>
      <dl className="grid gap-2 text-sm">
        <div><dt className="text-ink-soft">{texts.line}</dt><dd>{lines[once.line_item_id ?? ""]}</dd></div>
        <div><dt className="text-ink-soft">{texts.reason}</dt><dd>{once.reason}</dd></div>
      </dl>
      {meaning}
      <SubmitButton tone="danger" size="large" wide pendingText={texts.busy}>{texts.yes}</SubmitButton>
    </>
  );
}
