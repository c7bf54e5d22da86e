import type { AuthorInput, StudioListing } from "@ska/contracts";

/** A line of who made it, as it was typed: `who` is "person:…", "group:…" or empty. */
export interface MakerRow {
  who: string;
  weight: string;
}

type Author = StudioListing["authors"][number];

const SPARE = 2;
const MOST = 20;

/** How an author stands in a form. */
export const makerValue = ({ beneficiary_id, business_group_id }: Pick<Author, "beneficiary_id" | "business_group_id">): string =>
  business_group_id === null ? `person:${beneficiary_id ?? ""}` : `group:${business_group_id}`;

/** The makers that are named, with empty lines under them. */
export const makerRows = (authors: readonly Author[]): MakerRow[] => withSpareMakers(authors.map((author) => ({ who: makerValue(author), weight: String(author.weight) })));

/** Empty lines go to the end, so that the order of the others stays. */
export function withSpareMakers(rows: readonly MakerRow[]): MakerRow[] {
  const filled = rows.filter(({ who }) => who !== "");
  return [...filled, ...Array.from({ length: Math.min(SPARE, MOST - filled.length) }, () => ({ who: "", weight: "" }))];
}

/** The lines of a form, in their order; a choice without a weight counts once. */
export function makerRowsIn(form: FormData): MakerRow[] {
  const weights = form.getAll("weight");
  return form.getAll("who").map((who, at) => ({ who: String(who), weight: String(weights[at] ?? "").trim() }));
}

/** What the contract takes; null when they are to stay who they are ("keep"). A weight that isn't whole is NaN, which it refuses. */
export function authorsOf(rows: readonly MakerRow[]): AuthorInput[] | null {
  const filled = rows.filter(({ who }) => who !== "");
  if (filled.some(({ who }) => who === "keep")) return null;
  return filled.map(({ who, weight }) => {
    const [kind, id = ""] = who.split(":");
    const part = weight === "" ? 1 : Number(weight);
    return kind === "group" ? { business_group_id: id, weight: part } : { beneficiary_id: id, weight: part };
  });
}
