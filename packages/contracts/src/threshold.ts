import { z } from "zod";

export const THRESHOLD_KINDS = ["poverty_line", "minimum_wage", "hour_of_making"] as const;

/** Stands as area where a figure holds for all of Indonesia. */
export const WHOLE_COUNTRY = "ID";

/** A province ("33"), a regency or city ("33.07"), Ministry of Home Affairs; or WHOLE_COUNTRY. */
const AreaCode = z.string().regex(/^(ID|\d{2}(\.\d{2})?)$/, "must be ID, a province such as 33 or a regency such as 33.07");

/** `POST /admin/thresholds`: a published figure that income is shown beside. One for each kind, area and year. */
export const ThresholdInput = z.strictObject({
  kind: z.enum(THRESHOLD_KINDS),
  area_code: AreaCode,
  /** As a person reads it: "Jawa Tengah". */
  area: z.string().trim().min(2).max(80),
  year: z.int().min(2000).max(2100),
  /** Whole rupiah: a month's, or an hour's. */
  amount: z.int().min(1).max(1_000_000_000),
  /** What it measures: per head and month, per worker and month, per hour. */
  basis: z.string().trim().min(3).max(120),
  source: z.string().trim().min(3).max(300),
  url: z.url({ protocol: /^https?$/ }).max(500).nullish(),
});
export type ThresholdInput = z.infer<typeof ThresholdInput>;

/** `POST /admin/thresholds/:id`; another kind, area or year is another threshold. */
export const ThresholdChanges = ThresholdInput.pick({ area: true, amount: true, basis: true, source: true, url: true }).partial();
export type ThresholdChanges = z.infer<typeof ThresholdChanges>;

export const Threshold = ThresholdInput.extend({ id: z.string(), url: z.string().nullable() });
export type Threshold = z.infer<typeof Threshold>;

export const AdminThresholdsAnswer = z.object({ thresholds: z.array(Threshold) });
export const AdminThresholdAnswer = z.object({ threshold: Threshold });
export type AdminThresholdsAnswer = z.infer<typeof AdminThresholdsAnswer>;
export type AdminThresholdAnswer = z.infer<typeof AdminThresholdAnswer>;

/** `GET /studio/thresholds`: the year whose figures are wanted; this year's otherwise. */
export const ThresholdsQuery = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() });
export type ThresholdsQuery = z.infer<typeof ThresholdsQuery>;

const Shown = Threshold.omit({ id: true, kind: true });
export type ShownThreshold = z.infer<typeof Shown>;

/** What holds at the member's centre: of the smallest area that has a figure, the newest up to the year. Null where none is known. */
export const ThresholdsAnswer = z.object({
  thresholds: z.object({
    poverty_line: Shown.nullable(),
    minimum_wage: Shown.nullable(),
    /** An hour's worth of making; `from_minimum_wage` when it was worked out from that. */
    hour_of_making: Shown.extend({ from_minimum_wage: z.boolean() }).nullable(),
  }),
});
export type ThresholdsAnswer = z.infer<typeof ThresholdsAnswer>;
