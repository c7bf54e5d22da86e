import type { ReactNode } from "react";
import { classes } from "@/design/classes";
import styles from "./amount.module.css";

/** For a figure inside a drawing: gone while amounts are hidden. */
export const hideableClass = styles.figure;

/** Money that "hide amounts" turns into dots, for eyes and screen readers alike. `hidden` is said instead. */
export function Amount({ children, hidden, className }: { children: ReactNode; hidden: string; className?: string }) {
  return (
    <span className={classes("money", className)}>
      <span className={styles.figure}>{children}</span>
      <span className={styles.mask}><span aria-hidden="true">•••••</span><span className="sr-only">{hidden}</span></span>
    </span>
  );
}
