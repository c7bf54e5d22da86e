import { MedusaError } from "@medusajs/framework/utils";
import type { ImportProblem, ListingProblem } from "@ska/contracts";

/** A listing that can't be submitted yet, or a sheet that can't be imported; the answer (422) names each thing that is missing. */
export class ListingUnfinished extends MedusaError {
  constructor(readonly problems: readonly ListingProblem[] | readonly ImportProblem[]) {
    super("unprocessable", "Something is missing or wrong: see problems.");
  }
}
