import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { CHECKLIST, type ReviewInput } from "@ska/contracts";
import { centerScope, type Viewer } from "../../access/viewer";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { ListingsModuleService } from "../../modules/listings/service";
import { ListingUnfinished } from "./listing-unfinished";
import { retrieveStudioListing } from "./read-listings";

const service = (container: MedusaContainer) => container.resolve<ListingsModuleService>(LISTINGS_MODULE);

/**
 * Puts a listing into the reviewers' queue.
 * @throws NOT_FOUND; ListingUnfinished (422) with what is missing; CONFLICT when it is there already or in the shop as it is.
 */
export async function submitListing(container: MedusaContainer, viewer: Viewer, id: string): Promise<void> {
  const listing = await retrieveStudioListing(container, viewer, id);
  if (listing.problems?.length) throw new ListingUnfinished(listing.problems);
  await service(container).moveDraft(centerScope(viewer), id, {
    from: ["draft", "changes_requested"],
    to: { status: "in_review", submitted_at: new Date() },
    refusal: "This listing is submitted already, or nothing was changed since it was approved.",
  });
  await service(container).recordEvent({ draftId: id, kind: "submitted", version: listing.version, memberId: viewer.memberId, role: viewer.role });
}

/**
 * A reviewer's word on a listing that waits for it.
 * @throws NOT_FOUND; CONFLICT when it doesn't wait; INVALID_DATA when an item that applies isn't ticked, or nothing says what to mend.
 */
export async function reviewListing(container: MedusaContainer, viewer: Viewer, id: string, review: ReviewInput): Promise<void> {
  const listing = await retrieveStudioListing(container, viewer, id);
  if (listing.status !== "in_review") throw new MedusaError(MedusaError.Types.CONFLICT, "This listing doesn't wait for a review.");
  const approves = review.decision === "approve";
  const open = listing.checklist.filter((item) => review.checklist[item] !== true);
  if (approves && open.length > 0) throw new MedusaError(MedusaError.Types.INVALID_DATA, `checklist: ${open.join(", ")} must be true to approve`);
  const reasons = Object.fromEntries(CHECKLIST.flatMap((item) => (review.reasons?.[item] ? [[item, review.reasons[item]]] : [])));
  if (!approves && review.note === "" && Object.keys(reasons).length === 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "note: say what is to be mended");
  }
  const kind = approves ? "approved" : "changes_requested";
  await service(container).moveDraft(centerScope(viewer), id, { from: ["in_review"], to: { status: kind }, refusal: "Somebody else reviewed this listing just now." });
  await service(container).recordEvent({
    draftId: id,
    kind,
    version: listing.version,
    memberId: viewer.memberId,
    role: viewer.role,
    note: review.note,
    details: { checklist: review.checklist, reasons: approves ? {} : reasons },
  });
}
