import type { ReactNode } from "react";
import { classes } from "@/design/classes";

interface StepProps {
  number: number;
  title: string;
  state: "done" | "now" | "later";
  /** Back to this step. */
  change?: { href: string; text: string; label: string };
  /** What was chosen, when done. */
  summary?: ReactNode;
  children?: ReactNode;
}

/** One of the three steps: folded when done, open now, dimmed later. */
export function Step({ number, title, state, change, summary, children }: StepProps) {
  return (
    <section aria-labelledby={`step-${number}`} aria-current={state === "now" ? "step" : undefined} className="border-t border-ink py-6 first:border-t-0 first:pt-0">
      <div className="flex items-baseline gap-4">
        <span aria-hidden="true" className={classes("font-display text-xl", state === "now" ? "text-soga" : "text-ink-soft")}>{number}</span>
        <h2 id={`step-${number}`} className={classes("grow text-xl", state === "later" && "text-ink-soft")}>{title}</h2>
        {state === "done" && change ? <a href={change.href} aria-label={change.label} className="link text-sm font-semibold">{change.text}</a> : null}
      </div>
      {state === "done" && summary ? <div className="mt-2 pl-8 text-sm text-ink-soft">{summary}</div> : null}
      {state === "now" ? <div className="mt-6">{children}</div> : null}
    </section>
  );
}
