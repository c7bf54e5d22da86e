import { z } from "zod";

/** Columns of the sheet that staff fill, in its order. A maker is an alias; several stand as "alias:weight" with | between. */
export const IMPORT_COLUMNS = [
  "title",
  "title_en",
  "description",
  "description_en",
  "brand",
  "category",
  "price",
  "unit_cost",
  "stock",
  "weight_g",
  "maker",
  "material",
  "size",
  "care",
  "packaging_material",
  "packaging_width_mm",
  "packaging_height_mm",
  "packaging_depth_mm",
  "packaging_weight_g",
  "gift_ready",
  "food_ingredients",
  "food_net_weight_g",
  "food_permit_number",
  "food_halal",
  "food_halal_number",
  "food_shelf_life_days",
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

export const MOST_IMPORT_ROWS = 500;

export const ImportProblem = z.object({
  /** As a spreadsheet counts: the header is row 1. */
  row: z.int(),
  column: z.enum(IMPORT_COLUMNS).nullable(),
  code: z.enum(["required", "number", "whole", "unknown", "too_long", "choice", "invalid"]),
  message: z.string(),
});
export type ImportProblem = z.infer<typeof ImportProblem>;

/** `POST /studio/listings/import`, multipart `file` and `mode`. `preview` only looks; `import` makes all rows drafts, or none. */
export const ListingImportAnswer = z.object({
  rows: z.array(z.object({ row: z.int(), title: z.string(), price: z.int().nullable(), stock: z.int().nullable(), makers: z.array(z.string()), listing_id: z.string().nullable() })),
  problems: z.array(ImportProblem),
  created: z.int(),
});
export type ListingImportAnswer = z.infer<typeof ListingImportAnswer>;
