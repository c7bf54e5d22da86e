/** Where a stock answer leads to goods, by the part of the address that names it. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  products: ["", "variants.", "tags.products."],
  "product-variants": ["", "product."],
  collections: ["products."],
  "product-categories": ["products."],
  "product-tags": ["products."],
  "product-types": ["products."],
  "product-options": ["products."],
  carts: ["", "items.product.", "items.variant."],
  orders: ["", "items.product.", "items.variant."],
  customers: ["orders.", "orders.items.product."],
  "shipping-options": ["", "service_zone.fulfillment_set.", "shipping_profile."],
};

const PRIVATE = [
  "*listing",
  "+listing.*",
  "*listing.center",
  "*listing.product.sales_channels.stock_locations",
  "*listing_draft",
  "listing_draft.unit_cost",
  "*sales_channels",
  "*sales_channels.stock_locations.address",
  "sales_channels.stock_locations.name",
  "*inventory_items",
  "+inventory_items.required_quantity",
  "*inventory_items.inventory",
  "+inventory_items.inventory.location_levels.*",
  "inventory_items.inventory.stocked_quantity",
  "*inventory_items.inventory.location_levels.stock_locations.address",
  "+inventory_quantity",
  "+metadata",
  "*beneficiary",
  "beneficiary.legal_name",
  "*authorships",
  "*members",
  "*center",
  "*share_rule",
  "*location",
  "*fulfillments.location",
  "*shipping_profile.shipping_options.service_zone.fulfillment_set.location",
];

/** Every field that matters, whatever is asked. */
const WHATEVER = ["*", "+*", "**", "*.*", "+metadata", "-id", ""];

const under = (way: string, field: string): string => field.replace(/^([*+]?)/, `$1${way}`);

/** Values of `fields=` that try to reach what is private from a stock route. @param route such as store/products/[id] */
export function privateFields(route: string): string[] {
  const ways = WAYS[route.split("/")[1] ?? ""] ?? [""];
  return [...WHATEVER, ...ways.flatMap((way) => PRIVATE.map((field) => under(way, field)))];
}

/** Values of `order=` that would tell a private column by the place in a list. */
export const PRIVATE_ORDERS = ["listing_draft.unit_cost", "-listing_draft.unit_cost", "sales_channels.stock_locations.name", "variants.inventory_items.inventory.stocked_quantity", "listing.center", "beneficiary.legal_name", "metadata", "nonsense", "id;drop table member"];

/**
 * Filters that would tell a private column by whether anything is found, right and wrong.
 * `RIGHT` is replaced by the value as it is, or by another one.
 */
export const PRIVATE_FILTERS = [
  "listing_draft[unit_cost]=RIGHT",
  "listing[unit_cost]=RIGHT",
  "$or[0][listing_draft][unit_cost]=RIGHT",
  "$and[0][listing_draft][unit_cost]=RIGHT",
  "$and[0][$or][0][listing][id][$ne]=RIGHT",
  "filters[listing_draft][unit_cost]=RIGHT",
  "variants[inventory_items][inventory][stocked_quantity]=RIGHT",
  "$or[0][sales_channels][stock_locations][name]=RIGHT",
  "variants[inventory_quantity][$gt]=RIGHT",
  "metadata[unit_cost]=RIGHT",
];
