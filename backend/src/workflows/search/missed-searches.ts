import { createHmac } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { AdminMissedSearchesAnswer, AdminMissedSearchesQuery } from "@ska/contracts";
import { EVERY_CENTER } from "../../access/every-center";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { SEARCH_LOG_MODULE } from "../../modules/search_log";
import type { SearchLogModuleService } from "../../modules/search_log/service";
import { PLATFORM_TIMEZONE } from "../income/months-at";
import { dayIn } from "../people/center-facts";
import { plainSearch } from "./plain-search";

const today = (): string => dayIn(PLATFORM_TIMEZONE, new Date());

function dayKey(day: string): string {
  const secret = process.env.LINK_SECRET;
  if (!secret) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "LINK_SECRET is not set: visitors can't be told apart without being known.");
  return `${secret}:missed-search:${day}`;
}

/** Tells a visitor's second try from another visitor, on one day and for one search alone: days, searches and visitors can't be joined by it. */
const digestOf = (visitor: string, query: string, day: string): string =>
  createHmac("sha256", dayKey(day)).update(`${visitor}\0${query}`).digest("base64url");

/**
 * Counts a search that found nothing, if it may be kept: no digits, no address, no word of a private name.
 * @param visitor what tells visitors apart today; it is kept as a digest only, until the day is over.
 */
export async function noteMissedSearch(container: MedusaContainer, { typed, visitor }: { typed: string; visitor: string }): Promise<void> {
  const query = plainSearch(typed);
  if (query === null || (await namingSomebody(container, [query])).length > 0) return;
  const day = today();
  await container.resolve<SearchLogModuleService>(SEARCH_LOG_MODULE).note({ query, day, digest: digestOf(visitor, query, day) });
}

/** What at least three sessions asked for in the last 30 days. */
export async function listMissedSearches(container: MedusaContainer, { q, offset, limit }: AdminMissedSearchesQuery): Promise<AdminMissedSearchesAnswer> {
  const found = await container.resolve<SearchLogModuleService>(SEARCH_LOG_MODULE).list({ today: today(), q, offset, limit });
  return { ...found, offset, limit };
}

/** Deletes what is too old, and what holds the name of somebody who was registered after it was kept. */
export async function tidySearchLog(container: MedusaContainer): Promise<void> {
  const log = container.resolve<SearchLogModuleService>(SEARCH_LOG_MODULE);
  await log.forgetOld(today());
  await log.forget(await namingSomebody(container, await log.queries()));
}

const namingSomebody = (container: MedusaContainer, texts: readonly string[]): Promise<string[]> =>
  container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).namingSomebody(EVERY_CENTER, texts);
