import type { ReactNode } from "react";
import { classes } from "./classes";

const TONES = {
  plain: "border-line bg-paper-deep",
  good: "border-leaf bg-leaf-soft",
  alert: "border-alert bg-alert-soft",
} as const;

interface NoticeProps {
  tone?: keyof typeof TONES;
  title?: string;
  /** Read out as soon as it appears. */
  live?: boolean;
  id?: string;
  className?: string;
  children?: ReactNode;
}

/** A message set apart; `alert` says what went wrong and what to do next. */
export function Notice({ tone = "plain", title, live = false, id, className, children }: NoticeProps) {
  return (
    <div id={id} role={live ? (tone === "alert" ? "alert" : "status") : undefined} className={classes("border-l-4 px-4 py-3 text-sm text-ink", TONES[tone], className)}>
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
    </div>
  );
}
