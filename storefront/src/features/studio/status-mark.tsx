import { classes } from "@/design/classes";

const DOTS = { plain: "bg-line-strong", good: "bg-leaf", alert: "bg-alert", busy: "bg-soga" } as const;
export type MarkTone = keyof typeof DOTS;

/** Where a product or an order stands, in words; the dot only repeats them in colour. */
export function StatusMark({ tone, children }: { tone: MarkTone; children: string }) {
  return (
    <span className="inline-flex items-center gap-2 text-sm font-medium whitespace-nowrap">
      <span aria-hidden="true" className={classes("size-2.5 rounded-lg", DOTS[tone])} />
      {children}
    </span>
  );
}
