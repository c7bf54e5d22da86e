import type { ListingInput, StudioListing } from "@ska/contracts";
import { shareOf, suggestPrice, unitCostOf, type UnitShare } from "@ska/money";
import { textIn, wholeIn } from "./typed-number";

/** A line of what was used up, as it was typed. */
export interface SheetRow {
  name: string;
  amount: string;
}

/** The screen as it was typed. */
export interface TypedPrice {
  /** Whether the cost is worked out from the lines or typed by who knows it. */
  how: "sheet" | "known";
  rows: readonly SheetRow[];
  units: string;
  minutes: string;
  unitCost: string;
  price: string;
}

const FEWEST_ROWS = 3;
const MOST_ROWS = 40;
const BLANK: SheetRow = { name: "", amount: "" };

const number = (value: number | undefined): string => (value === undefined ? "" : String(value));

/** As money is written here, "15.000": easier to read back than 15000. */
const rupiah = (value: number | null): string => (value === null ? "" : value.toLocaleString("id-ID"));

/** The screen of a listing before anything was typed. */
export function storedPrice({ cost_sheet: sheet, unit_cost, price }: Pick<StudioListing, "cost_sheet" | "unit_cost" | "price">): TypedPrice {
  const rows = (sheet?.items ?? []).map(({ name, amount }) => ({ name, amount: rupiah(amount) }));
  return {
    how: sheet || unit_cost === null ? "sheet" : "known",
    rows: withBlanks(rows, rows.length > 0 ? 1 : 0),
    units: number(sheet?.units),
    minutes: number(sheet?.minutes),
    unitCost: rupiah(unit_cost),
    price: rupiah(price),
  };
}

/** Empty lines go to the end; `more` of them, and three lines at least. */
export function withBlanks(rows: readonly SheetRow[], more: number): SheetRow[] {
  const filled = rows.filter(({ name, amount }) => name !== "" || amount !== "");
  const length = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, filled.length + more));
  return [...filled, ...Array.from({ length: Math.max(0, length - filled.length) }, () => BLANK)];
}

/** What stands in the form now. */
export function typedPrice(form: FormData): TypedPrice {
  const amounts = form.getAll("item_amount").map(String);
  return {
    how: form.get("how") === "known" ? "known" : "sheet",
    rows: form.getAll("item_name").map((name, at) => ({ name: String(name).trim(), amount: (amounts[at] ?? "").trim() })),
    units: textIn(form, "units"),
    minutes: textIn(form, "minutes"),
    unitCost: textIn(form, "unit_cost"),
    price: textIn(form, "price"),
  };
}

function sheetOf({ rows, units, minutes }: TypedPrice) {
  const items = rows.filter(({ name, amount }) => name !== "" || amount !== "").map(({ name, amount }) => ({ name, amount: wholeIn(amount) ?? 0 }));
  const time = wholeIn(minutes);
  return { units: wholeIn(units) ?? 1, items, ...(time === null ? {} : { minutes: time }) };
}

/** As the contract's largest sum; what is more is refused when it is saved. */
const MOST = 1_000_000_000;

const isCount = (value: number | null): value is number => value !== null && Number.isInteger(value) && value >= 0 && value <= MOST;

/** The cost of one unit as far as it can be told from what was typed; null while it can't. */
export function costOf(typed: TypedPrice): number | null {
  if (typed.how === "known") {
    const cost = wholeIn(typed.unitCost);
    return isCount(cost) ? cost : null;
  }
  const { units, items } = sheetOf(typed);
  return items.length > 0 && units >= 1 && items.every(({ amount }) => isCount(amount)) ? unitCostOf({ units, items }) : null;
}

/** What the contract takes; a number that isn't whole stays NaN, which it refuses. */
export function priceInput(typed: TypedPrice): Record<keyof Pick<ListingInput, "price" | "unit_cost" | "cost_sheet">, unknown> {
  if (typed.how === "known") return { price: wholeIn(typed.price), unit_cost: wholeIn(typed.unitCost), cost_sheet: null };
  const sheet = sheetOf(typed);
  const empty = sheet.items.length === 0 && sheet.minutes === undefined;
  return { price: wholeIn(typed.price), unit_cost: costOf(typed), cost_sheet: empty ? null : sheet };
}

/** What the screen tells of a price, in whole rupiah. */
export interface PriceFigures {
  cost: number;
  suggestion: number;
  /** Null until a price is typed, or while no rule says who gets what. */
  share: UnitShare | null;
  /** Null until a price is typed. */
  margin: number | null;
}

/** Cost, advice and who gets what, where an hour of making is worth so many rupiah (null: nobody knows); null while the cost isn't known. */
export function figuresOf(typed: TypedPrice, rule: StudioListing["share_rule"], hour: number | null): PriceFigures | null {
  const cost = costOf(typed);
  if (cost === null) return null;
  const price = wholeIn(typed.price);
  const minutes = typed.how === "sheet" ? wholeIn(typed.minutes) : 0;
  const told = isCount(price) && price > 0;
  return {
    cost,
    suggestion: suggestPrice({ unitCost: cost, minutes: isCount(minutes) ? minutes : 0, hour, beneficiaryBp: rule?.beneficiary_bp ?? 0 }),
    margin: told ? price - cost : null,
    share: told && rule ? shareOf(price, cost, { beneficiaryBp: rule.beneficiary_bp, savingsBp: rule.savings_bp }) : null,
  };
}
