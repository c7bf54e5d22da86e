import { z } from "zod";

export const MEMBER_ROLES = ["beneficiary", "staff", "manager"] as const;

/** `GET /studio/me` */
export const MeAnswer = z.object({
  member: z.object({
    id: z.string(),
    role: z.enum(MEMBER_ROLES),
    display_name: z.string(),
    /** IANA zone in which the centre's months and hours are shown. */
    center: z.object({ id: z.string(), name: z.string(), timezone: z.string() }),
    beneficiary_id: z.string().nullable(),
    /** Until she has chosen a secret of her own, only `/studio/me`, `/studio/me/secret` and `/studio/me/end-sessions` answer. */
    must_change_secret: z.boolean(),
  }),
});
export type MeAnswer = z.infer<typeof MeAnswer>;
