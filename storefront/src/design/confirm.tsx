import type { ReactNode } from "react";
import { buttonClass, type ButtonLook } from "./button";
import { classes } from "./classes";

interface ConfirmProps extends Pick<ButtonLook, "tone" | "size"> {
  /** On the button that opens the question. */
  open: string;
  /** What will happen, and the form that says yes. */
  children: ReactNode;
}

/** A question that opens under its button before something is done. Pressing again closes it; needs no script. */
export function Confirm({ open, tone = "outline", size = "small", children }: ConfirmProps) {
  return (
    <details className="no-print group">
      <summary className={classes(buttonClass({ tone, size }), "group-open:mb-3")}>{open}…</summary>
      <div className="grid max-w-xl gap-4 border-l-4 border-alert bg-alert-soft px-4 py-4 text-sm">{children}</div>
    </details>
  );
}
