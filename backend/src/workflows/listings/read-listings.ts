import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { LISTING_STATUSES, LOW_STOCK, type ListingCountsAnswer, type ListingEvent, type ListingsQuery, type ListingStatus, type StudioListing } from "@ska/contracts";
import { centerScope, type Viewer } from "../../access/viewer";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { ListingsModuleService } from "../../modules/listings/service";
import type { DraftFilter } from "../../modules/listings/types";
import { describeListings } from "./describe-listings";
import { draftProducts } from "./draft-product";
import { ownListing, visibleTo } from "./own-listing";

/** The viewer's listings: a beneficiary's own, else her centre's. */
export async function listStudioListings(
  container: MedusaContainer,
  viewer: Viewer,
  { offset, limit, status, sort, q }: ListingsQuery,
): Promise<{ listings: StudioListing[]; count: number }> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const scope = centerScope(viewer);
  const filter: DraftFilter = { ...(await visibleTo(container, viewer)), ...(status ? { status } : {}) };
  if (q) filter.productIds = await productsCalled(container, q, (await listings.drafts(scope, filter)).map(({ product_id }) => product_id));
  const [drafts, count] = await Promise.all([
    listings.drafts(scope, filter, { offset, limit, oldestFirst: sort === "oldest" }),
    listings.countDrafts(scope, filter),
  ]);
  return { listings: await describeListings(container, scope, drafts, { whole: false }), count };
}

async function productsCalled(container: MedusaContainer, q: string, among: string[]): Promise<string[]> {
  const literal = q.replace(/[\\%_]/g, "\\$&");
  const found = await container.resolve(Modules.PRODUCT).listProducts({ id: among, title: { $ilike: `%${literal}%` } }, { select: ["id"], take: null });
  return found.map(({ id }) => id);
}

/** One listing of the viewer's, with what is still missing. @throws NOT_FOUND for another's and for what is not there. */
export async function retrieveStudioListing(container: MedusaContainer, viewer: Viewer, id: string): Promise<StudioListing> {
  const draft = await ownListing(container, viewer, id);
  const [listing] = await describeListings(container, centerScope(viewer), [draft], { whole: true });
  if (!listing) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "A listing was not described");
  return listing;
}

/** What happened to a listing of the viewer's, the newest first. @throws NOT_FOUND */
export async function listingHistory(container: MedusaContainer, viewer: Viewer, id: string): Promise<ListingEvent[]> {
  const draft = await ownListing(container, viewer, id);
  const events = await container.resolve<ListingsModuleService>(LISTINGS_MODULE).events([draft]);
  return events.map(({ draftId: _draft, ...event }) => event);
}

/** How many of the viewer's listings stand where, and how many of those in the shop are running out. */
export async function countListings(container: MedusaContainer, viewer: Viewer): Promise<ListingCountsAnswer> {
  const drafts = await container
    .resolve<ListingsModuleService>(LISTINGS_MODULE)
    .drafts(centerScope(viewer), await visibleTo(container, viewer));
  const counted = (status: ListingStatus): [ListingStatus, number] => [status, drafts.filter((draft) => draft.status === status).length];
  const products = await draftProducts(container, drafts.filter(({ live }) => live).map(({ product_id }) => product_id));
  const low = [...products.values()].filter(({ variants }) => variants.some(({ stocked, reserved }) => stocked - reserved <= LOW_STOCK));
  return { counts: Object.fromEntries(LISTING_STATUSES.map(counted)) as Record<ListingStatus, number>, low_stock: low.length };
}
