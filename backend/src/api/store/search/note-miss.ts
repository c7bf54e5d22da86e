import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { isStorefront, visitorAddress } from "../../../access/visitor-address";
import { noteMissedSearch } from "../../../workflows/search/missed-searches";

/** The results page marks its questions: suggestions ask for words that aren't typed to their end. */
const FINAL_HEADER = "x-final-question";

interface Question {
  readonly entity?: unknown;
  readonly filters?: Record<string, unknown>;
  readonly pagination?: { readonly skip?: number };
}

/** The words of a question about products without filters, from its first page. */
function wordsOf({ entity, filters = {}, pagination }: Question): string | null {
  const { q, ...narrowed } = filters;
  return entity === "product" && typeof q === "string" && Object.keys(narrowed).length === 0 && !pagination?.skip ? q : null;
}

/** Notes what somebody looked for on the shop's results page and the shop doesn't have. The answer goes out as it is, even when that fails. */
export async function noteMiss(body: Record<string, unknown>, req: MedusaRequest): Promise<Record<string, unknown>> {
  const { results } = body as { results?: { metadata?: { count?: number | null } }[] };
  if (results?.[0]?.metadata?.count !== 0 || req.headers[FINAL_HEADER] === undefined || !isStorefront(req)) return body;
  const asked = req.validatedBody as Question & { queries?: Question[] };
  const typed = wordsOf(asked.queries?.[0] ?? asked);
  if (typed === null) return body;
  try {
    await noteMissedSearch(req.scope, { typed, visitor: `${visitorAddress(req)} ${req.headers["user-agent"] ?? ""}` });
  } catch {
    req.scope.resolve(ContainerRegistrationKeys.LOGGER).error("A search that found nothing could not be counted.");
  }
  return body;
}
