import { MedusaError } from "@medusajs/framework/utils";
import type { ListingProblem } from "@ska/contracts";

/** A listing that can't be submitted yet; the answer (422) names each thing that is missing. */
export class ListingUnfinished extends MedusaError {
  constructor(readonly problems: readonly ListingProblem[]) {
    super("unprocessable", "The listing isn't finished yet.");
  }
}
