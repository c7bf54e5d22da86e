import type { StudioListing } from "@ska/contracts";
import { textIn, wholeIn } from "./typed-number";

/** A choice as it was typed. */
export interface ChoiceRow {
  /** Of a choice that the shop has. */
  id: string;
  title: string;
  /** Empty: the listing's. */
  price: string;
  /** Kept as it is; empty: the listing's. */
  cost: string;
  stock: string;
}

/** The screen as it was typed. */
export interface TypedStock {
  how: "one" | "choices";
  stock: string;
  rows: readonly ChoiceRow[];
  weight: string;
}

type Stored = Pick<StudioListing, "has_choice" | "stock" | "variants" | "weight_g" | "price" | "unit_cost">;

const FEWEST_ROWS = 3;
const MOST_ROWS = 20;
const BLANK: ChoiceRow = { id: "", title: "", price: "", cost: "", stock: "" };

const unless = (value: number | null, base: number | null): string => (value === null || value === base ? "" : String(value));

/** The screen of a listing before anything was typed. */
export function storedStock({ has_choice, stock, variants, weight_g, price, unit_cost }: Stored): TypedStock {
  const rows = has_choice ? variants.map((one) => ({ id: one.id ?? "", title: one.title, price: unless(one.price, price), cost: unless(one.unit_cost, unit_cost), stock: String(one.stock) })) : [];
  return { how: has_choice ? "choices" : "one", stock: String(stock), rows: withBlankChoices(rows, 1), weight: weight_g === null ? "" : String(weight_g) };
}

/** Choices without a name go; `more` empty lines follow, three lines at least. */
export function withBlankChoices(rows: readonly ChoiceRow[], more: number): ChoiceRow[] {
  const filled = rows.filter(({ title, price, stock }) => title !== "" || price !== "" || stock !== "");
  const length = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, filled.length + more));
  return [...filled, ...Array.from({ length: Math.max(0, length - filled.length) }, () => BLANK)];
}

/** What stands in the form now. */
export function typedStock(form: FormData): TypedStock {
  const all = (name: string): string[] => form.getAll(name).map((value) => String(value).trim());
  const [ids, prices, costs, stocks] = ["choice_id", "choice_price", "choice_cost", "choice_stock"].map(all);
  return {
    how: form.get("how") === "choices" ? "choices" : "one",
    stock: textIn(form, "stock"),
    rows: all("choice_title").map((title, at) => ({ id: ids?.[at] ?? "", title, price: prices?.[at] ?? "", cost: costs?.[at] ?? "", stock: stocks?.[at] ?? "" })),
    weight: textIn(form, "weight_g"),
  };
}

/** Says whether choices and stock were touched: what wasn't is not sent, so that it undoes no sale of meanwhile. */
export const stockMark = ({ how, stock, rows }: TypedStock): string => JSON.stringify([how, how === "one" ? stock : rows.filter(({ title }) => title !== "")]);

/** The listing's own price and cost, which choices without one have. */
interface Base {
  price: number | null;
  unit_cost: number | null;
}

/** What the contract takes; a number that isn't whole stays NaN, which it refuses. `mark` is what `stockMark` said before. */
export function stockInput(typed: TypedStock, mark: string, base: Base): Record<string, unknown> {
  const weight = { weight_g: wholeIn(typed.weight) };
  if (stockMark(typed) === mark) return weight;
  const named = typed.rows.filter(({ title, price, stock }) => title !== "" || price !== "" || stock !== "");
  if (typed.how === "one" || named.length === 0) return { ...weight, variants: null, stock: wholeIn(typed.stock) ?? 0 };
  const variants = named.map(({ id, title, price, cost, stock }) => ({
    ...(id ? { id } : {}),
    title,
    ...(price ? { price: wholeIn(price) } : {}),
    ...(cost ? { unit_cost: wholeIn(cost) } : {}),
    stock: wholeIn(stock) ?? 0,
  }));
  return { ...weight, variants, ...(base.price === null ? {} : { price: base.price }), ...(base.unit_cost === null ? {} : { unit_cost: base.unit_cost }) };
}
