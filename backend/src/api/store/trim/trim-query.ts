import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** Segments of a field path that lead to places, stock rows or people. */
const PRIVATE_SEGMENTS: ReadonlySet<string> = new Set([
  "sales_channels",
  "sales_channel",
  "stock_location",
  "stock_locations",
  "inventory_items",
  "inventory",
  "location_levels",
  "location",
  "listing_draft",
  "service_zone",
  "fulfillment_set",
]);

/** Columns that Medusa can't sort by and answers with a 500. */
const UNSORTABLE: ReadonlySet<string> = new Set(["listing", "metadata"]);

const segments = (field: string): string[] => field.trim().replace(/^[+\-*\s]+/, "").split(".");

const isPrivate = (field: string): boolean => segments(field).some((segment) => PRIVATE_SEGMENTS.has(segment));

const asText = (value: unknown): string | undefined => {
  if (typeof value === "string") return value;
  return Array.isArray(value) && value.every((one) => typeof one === "string") ? value.join(",") : undefined;
};

/**
 * Drops private paths from `fields`, and an `order` that Medusa would answer with a 500.
 * Silently, as Medusa does with fields it doesn't allow: a stock storefront keeps working.
 */
export function trimQuery(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { fields, order, ...query } = req.query;
  const asked = asText(fields);
  if (asked !== undefined) {
    const allowed = asked.split(",").filter((field) => !isPrivate(field));
    if (allowed.length > 0) query.fields = allowed.join(",");
  }
  const sort = asText(order);
  if (sort !== undefined && !segments(sort).some((segment) => UNSORTABLE.has(segment)) && !isPrivate(sort)) query.order = sort;
  req.query = query;
  next();
}
