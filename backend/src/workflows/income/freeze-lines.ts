import type { MedusaContainer } from "@medusajs/framework/types";
import { chooseRule, netOfLines, type Author } from "@ska/money";
import { EVERY_CENTER } from "../../access/every-center";
import { INCOME_MODULE } from "../../modules/income";
import type { IncomeModuleService } from "../../modules/income/service";
import type { StoredRule } from "../../modules/income/share-rules";
import { PLATFORM, type LineSnapshot, type SnapshotFlag } from "../../modules/income/types";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { TakenUnits } from "../../modules/listings/batch-rows";
import type { ContentAuthor } from "../../modules/listings/content";
import type { DraftRow } from "../../modules/listings/private-rows";
import type { ListingsModuleService } from "../../modules/listings/service";
import { byPosition } from "../listings/by-position";
import { authorsByUnits } from "./authors-by-units";
import { authorsOf, type AuthorshipRow, type OpenAuthors } from "./authors-of";
import { centersOfProducts } from "./centers-of";
import type { PlacedLine, PlacedOrder } from "./placed-order";
import { withoutTax } from "./without-tax";

const WEB = "web";

/** What lines are frozen from, read once for many orders. */
interface Context {
  drafts: Map<string, DraftRow>;
  rules: Map<string, StoredRule[]>;
  openAuthors: OpenAuthors;
  unlistedCenters: Map<string, string>;
  /** By line item: units that come from batches with makers of their own. */
  batches: Map<string, TakenUnits[]>;
}

async function readContext(container: MedusaContainer, orders: readonly PlacedOrder[]): Promise<Context> {
  const productIds = [...new Set(orders.flatMap(({ items }) => items.flatMap((item) => item.product_id ?? [])))];
  const listed = productIds.length
    ? await container
        .resolve<ListingsModuleService>(LISTINGS_MODULE)
        .drafts(EVERY_CENTER, { productIds })
    : [];
  const drafts = new Map(listed.map((draft) => [draft.product_id, draft]));
  const centerIds = [...new Set(listed.map((draft) => draft.center_id))];
  const batches = await takeBatches(container, orders.flatMap(({ items }) => items.filter((item) => drafts.has(item.product_id ?? ""))));
  const takenAuthors = [...batches.values()].flat().flatMap(({ authors }) => positioned(authors));
  const [rules, openAuthors, unlistedCenters] = await Promise.all([
    container.resolve<IncomeModuleService>(INCOME_MODULE).shareRulesByCenter(centerIds.map((centerId) => ({ centerId }))),
    authorsOf(container, [...listed.flatMap((draft) => draft.authors), ...takenAuthors]),
    centersOfProducts(container, productIds.filter((id) => !drafts.has(id))),
  ]);
  return { drafts, rules, openAuthors, unlistedCenters, batches };
}

/** Takes what lines sell from the oldest batches of their variants; lines of goods without batches are absent. */
async function takeBatches(container: MedusaContainer, lines: readonly PlacedLine[]): Promise<Map<string, TakenUnits[]>> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const batched = new Set(await listings.batchedVariants(EVERY_CENTER, lines.flatMap(({ variant_id }) => variant_id ?? [])));
  const taken = new Map<string, TakenUnits[]>();
  for (const { id, variant_id, quantity } of lines) {
    if (variant_id === null || !batched.has(variant_id)) continue;
    taken.set(id, await listings.takeFromBatches(EVERY_CENTER, { lineItemId: id, variantId: variant_id, quantity }));
  }
  return taken;
}

const positioned = (authors: readonly ContentAuthor[]): AuthorshipRow[] => authors.map((author, position) => ({ ...author, position }));

/** Who made a line's units: those of its batches, and for what they don't cover the listing's own authors. */
function makersOfLine(draft: DraftRow, line: PlacedLine, context: Context): AuthorshipRow[] {
  const taken = context.batches.get(line.id) ?? [];
  if (taken.length === 0) return draft.authors;
  const rest = line.quantity - taken.reduce((sum, { quantity }) => sum + quantity, 0);
  return positioned(authorsByUnits([...taken, { quantity: rest, authors: byPosition(draft.authors) }]));
}

/** What a listing decides of a line. Without a maker or a rule the margin is the centre's, and the line says why. */
function decide(draft: DraftRow, line: PlacedLine, at: Date, context: Context) {
  const subject = { productId: draft.product_id, brandId: draft.brand_id, at };
  const rule = chooseRule(context.rules.get(draft.center_id) ?? [], subject);
  const authors = context.openAuthors(makersOfLine(draft, line, context), at);
  const unitCost = draft.variants.find((variant) => variant.variant_id === line.variant_id)?.unit_cost ?? 0;
  const flag: SnapshotFlag | null = authors.length === 0 ? "no_author" : rule ? null : "no_rule";
  return {
    centerId: draft.center_id,
    brandId: draft.brand_id,
    unitCost,
    authors: flag ? [] : authors,
    beneficiaryBp: flag ? 0 : (rule?.beneficiaryBp ?? 0),
    savingsBp: flag ? 0 : (rule?.savingsBp ?? 0),
    ruleId: rule?.id ?? null,
    flag,
  };
}

/** A line without a listing is wholly its centre's, or the platform's when no centre can be told. */
const undecided = (line: PlacedLine, context: Context) => ({
  centerId: context.unlistedCenters.get(line.product_id ?? "") ?? PLATFORM,
  brandId: null,
  unitCost: 0,
  authors: [] as Author[],
  beneficiaryBp: 0,
  savingsBp: 0,
  ruleId: null,
  flag: "unlisted" as const,
});

function freeze(order: PlacedOrder, context: Context): LineSnapshot[] {
  const nets = netOfLines(order.items.map(withoutTax));
  return order.items.map((line, position) => {
    const draft = context.drafts.get(line.product_id ?? "");
    // What an order comes to in later versions may have been added by one.
    const placedAt = new Date(order.version === 1 ? order.created_at : line.created_at);
    return {
      orderId: order.id,
      lineItemId: line.id,
      orderVersion: order.version,
      position,
      productId: line.product_id,
      productTitle: line.product_title ?? line.title,
      variantId: line.variant_id,
      channel: order.sales_channel_id ?? WEB,
      quantity: line.quantity,
      net: nets[position] ?? 0,
      placedAt,
      ...(draft ? decide(draft, line, placedAt, context) : undecided(line, context)),
    };
  });
}

/**
 * Freezes every line of the orders that has not been frozen yet: centre, authors and weights, rule, unit cost, net.
 * @returns how many lines were new.
 */
export async function freezeLines(container: MedusaContainer, orders: readonly PlacedOrder[]): Promise<number> {
  const context = await readContext(container, orders);
  const snapshots = orders.flatMap((order) => freeze(order, context));
  return container.resolve<IncomeModuleService>(INCOME_MODULE).freezeLines(snapshots);
}
