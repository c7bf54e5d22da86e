import { MathBN } from "@medusajs/framework/utils";

/** The exact amount after discounts and before tax, in decimal notation. */
export const withoutTax = ({ total, tax_total }: { total: number; tax_total: number }): string =>
  MathBN.sub(total, tax_total).toFixed();
