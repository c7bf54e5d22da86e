import { z } from "zod";

/** `POST /studio/orders/:id/refunds`: money back for one line of the centre's. */
export const RefundInput = z.strictObject({
  line_item_id: z.string().min(1).max(100),
  /** Whole rupiah, at most what is left of the line's net. */
  amount: z.int().min(1),
  reason: z.string().trim().min(1).max(500).regex(/^[^\0]*$/, { message: "is not text" }),
});
export type RefundInput = z.infer<typeof RefundInput>;

export const RefundAnswer = z.object({
  refund: z.object({
    id: z.string(),
    line_item_id: z.string(),
    amount: z.int(),
    reason: z.string(),
    created_at: z.iso.datetime(),
    /** What can still be refunded of the line. */
    left: z.int(),
  }),
});
export type RefundAnswer = z.infer<typeof RefundAnswer>;

/** `GET /studio/orders/:id/refunds`: what of the centre's lines can still be refunded; nothing before the order is paid. */
export const RefundableAnswer = z.object({ lines: z.array(z.object({ line_item_id: z.string(), left: z.int() })) });
export type RefundableAnswer = z.infer<typeof RefundableAnswer>;
