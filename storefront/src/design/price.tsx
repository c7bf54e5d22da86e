import { formatPrice } from "@/lib/price";
import { classes } from "./classes";

/** Whole rupiah in tabular figures. */
export function Price({ amount, className }: { amount: number; className?: string }) {
  return <span className={classes("money", className)}>{formatPrice(amount)}</span>;
}
