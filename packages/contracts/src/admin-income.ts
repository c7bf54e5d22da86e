import { z } from "zod";
import { INCOME_FLAGS, IncomeSums } from "./income";

const Rupiah = z.int();
const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "must be a month such as 2026-01");

/** A maker's part, by her alias: the ministry never sees a legal name. */
const MakerPart = z.object({ beneficiary_id: z.string(), alias: z.string(), amount: Rupiah, savings: Rupiah });

/** `GET /admin/orders/:id/income`: how each line of an order was shared, after refunds. */
export const OrderIncomeAnswer = z.object({
  lines: z.array(
    z.object({
      line_item_id: z.string(),
      product: z.string(),
      center_id: z.string(),
      center: z.string(),
      quantity: z.int(),
      share_rule: z.object({ beneficiary_bp: z.int(), savings_bp: z.int() }),
      flag: z.enum(INCOME_FLAGS).nullable(),
      /** Null until all of the order is paid. */
      shared: z.object({ net_sales: Rupiah, unit_cost: Rupiah, center_share: Rupiah, refund_cover: Rupiah, makers: z.array(MakerPart) }).nullable(),
    }),
  ),
});
export type OrderIncomeAnswer = z.infer<typeof OrderIncomeAnswer>;

/** `GET /admin/products/:id/income`: what a product brought so far, and to whom. */
export const ProductIncomeAnswer = z.object({ total: IncomeSums, makers: z.array(MakerPart.extend({ units: z.int(), center_id: z.string() })) });
export type ProductIncomeAnswer = z.infer<typeof ProductIncomeAnswer>;

/** `GET /admin/income`: every centre's totals over months, both included. */
export const AdminIncomeQuery = z
  .object({ from: Month, to: Month })
  .refine(({ from, to }) => from <= to, { message: "must not come before `from`", path: ["to"] });
export type AdminIncomeQuery = z.infer<typeof AdminIncomeQuery>;

export const AdminIncomeAnswer = z.object({
  /** By net sales, the largest first; a centre without sales has zeros. `earning`: how many people earned something there. */
  rows: z.array(IncomeSums.extend({ center_id: z.string(), center: z.string(), earning: z.int() })),
  /** Each order counts once for each of its centres. */
  total: IncomeSums,
});
export type AdminIncomeAnswer = z.infer<typeof AdminIncomeAnswer>;
