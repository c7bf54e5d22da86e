import type { ContentAuthor } from "../../modules/listings/content";

/** Units of a line that the same people made. */
export interface MadeUnits {
  quantity: number;
  authors: readonly ContentAuthor[];
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
const idOf = (author: ContentAuthor): string => author.beneficiary_id ?? author.business_group_id ?? "";

/**
 * The authors of a line whose units were made by different people: each unit counts the same, and within a unit its own
 * authors' weights. Whole numbers, so that the split stays exact.
 */
export function authorsByUnits(parts: readonly MadeUnits[]): ContentAuthor[] {
  const made = parts.filter(({ quantity, authors }) => quantity > 0 && authors.length > 0);
  if (made.length === 1) return [...(made[0]?.authors ?? [])];
  const sums = made.map(({ authors }) => authors.reduce((sum, { weight }) => sum + weight, 0));
  const common = sums.reduce((multiple, sum) => (multiple * sum) / divisor(multiple, sum), 1);
  const merged = new Map<string, ContentAuthor>();
  for (const [index, { quantity, authors }] of made.entries()) {
    for (const author of authors) {
      const weight = author.weight * quantity * (common / (sums[index] ?? 1));
      const before = merged.get(idOf(author));
      merged.set(idOf(author), { ...author, weight: weight + (before?.weight ?? 0) });
    }
  }
  const all = [...merged.values()];
  const shared = all.reduce((part, { weight }) => divisor(part, weight), 0);
  return all.map((author) => ({ ...author, weight: author.weight / (shared || 1) }));
}
