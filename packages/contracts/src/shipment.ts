import { z } from "zod";

/** `own`: somebody of the centre brings it; `other`: any courier that has no name here. */
export const COURIERS = ["jne", "jnt", "sicepat", "anteraja", "pos", "own", "other"] as const;
export const Courier = z.enum(COURIERS);
export type Courier = z.infer<typeof Courier>;

/** How the couriers write themselves; `own` and `other` have no name. */
export const COURIER_NAMES = {
  jne: "JNE",
  jnt: "J&T Express",
  sicepat: "SiCepat",
  anteraja: "AnterAja",
  pos: "Pos Indonesia",
} as const satisfies Partial<Record<Courier, string>>;

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");
const SHORT: Readonly<Record<string, Courier>> = { jt: "jnt" };

/** A courier by code or name, however it is spelled: "J&T Express" is "jnt". Anything unknown stays as it is. */
function courierOf(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const known = COURIERS.find((code) => bare(value) === code || (code in COURIER_NAMES && bare(value) === bare(COURIER_NAMES[code as keyof typeof COURIER_NAMES])));
  return known ?? SHORT[bare(value)] ?? value;
}

/** A number as it is printed: capitals and figures, from 4 to 40, with - . / between; spaces of a pasted one are dropped. */
const TrackingNumber = z
  .string()
  .max(80)
  .transform((text) => text.replace(/\s+/g, "").toUpperCase())
  .pipe(z.string().regex(/^(?:[A-Z0-9][A-Z0-9./-]{2,38}[A-Z0-9])?$/, "a tracking number has 4 to 40 letters and figures"));

/**
 * `POST /studio/orders/:id/shipments` and `…/tracking`: who carries the centre's parcel, under which number.
 * Only the centre's own courier may go without one.
 */
export const ShipmentInput = z
  .object({ courier: z.preprocess(courierOf, Courier), tracking_number: TrackingNumber.default("") })
  .refine(({ courier, tracking_number }) => courier === "own" || tracking_number !== "", {
    path: ["tracking_number"],
    message: "is needed: it is on the courier's receipt",
  });
export type ShipmentInput = z.infer<typeof ShipmentInput>;
