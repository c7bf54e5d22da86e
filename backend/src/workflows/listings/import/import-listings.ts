import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { ImportProblem, ListingImportAnswer } from "@ska/contracts";
import { centerScope, type Viewer } from "../../../access/viewer";
import { BENEFICIARIES_MODULE } from "../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../modules/beneficiaries/service";
import { LISTINGS_MODULE } from "../../../modules/listings";
import type { ListingsModuleService } from "../../../modules/listings/service";
import { todayAt } from "../../people/center-facts";
import { discardListing } from "../discard-listing";
import { ListingUnfinished } from "../listing-unfinished";
import { beginListing } from "../save-listing";
import { readRow, type ReadRow, type SheetNames } from "./read-row";
import { readSheet } from "./read-sheet";

/**
 * Looks at a sheet, or makes each of its rows a draft: all of them, or none when one can't be.
 * @throws INVALID_DATA for what is no sheet; ListingUnfinished (422) with every problem when it is to be imported and has some.
 */
export async function importListings(container: MedusaContainer, viewer: Viewer, file: Buffer, mode: "preview" | "import"): Promise<ListingImportAnswer> {
  const sheet = readSheet(file);
  const names = await namesOf(container, viewer);
  const rows = sheet.map((row) => readRow(row, names));
  const problems = rows.flatMap((row) => row.problems);
  if (mode === "preview") return answerOf(rows, problems, []);
  if (problems.length > 0) throw new ListingUnfinished(problems);
  const ids: string[] = [];
  try {
    for (const { input } of rows) ids.push(await beginListing(container, viewer, input));
  } catch (error) {
    await throwAway(container, viewer, ids);
    throw error;
  }
  return answerOf(rows, [], ids);
}

async function throwAway(container: MedusaContainer, viewer: Viewer, ids: readonly string[]): Promise<void> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  for (const id of ids) await discardListing(container, viewer, await listings.draft(centerScope(viewer), id));
}

const answerOf = (rows: readonly ReadRow[], problems: ImportProblem[], ids: readonly string[]): ListingImportAnswer => ({
  rows: rows.map(({ row, input, makers }, index) => ({
    row,
    title: input.title ?? "",
    price: input.price ?? null,
    stock: input.stock ?? null,
    makers,
    listing_id: ids[index] ?? null,
  })),
  problems,
  created: ids.length,
});

async function namesOf(container: MedusaContainer, viewer: Viewer): Promise<SheetNames> {
  const scope = centerScope(viewer);
  const [brands, categories, people] = await Promise.all([
    container.resolve<ListingsModuleService>(LISTINGS_MODULE).brands(scope),
    container.resolve(Modules.PRODUCT).listProductCategories({}, { take: null }),
    todayAt(container, viewer.centerId).then((on) =>
      container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).people(scope, { presence: { kind: "present", on }, withoutErased: true }),
    ),
  ]);
  const idBy = (pairs: [string, string][]) => {
    const ids = new Map(pairs.map(([name, id]) => [name.toLowerCase(), id]));
    return (name: string): string | undefined => ids.get(name.toLowerCase());
  };
  return {
    brand: idBy(brands.map(({ id, name }) => [name, id])),
    category: idBy(categories.flatMap(({ id, name, handle }): [string, string][] => [[name, id], [handle, id]])),
    maker: idBy(people.filter(({ isAdult }) => isAdult).map(({ id, publicAlias }) => [publicAlias, id])),
  };
}
