import { ListingInput } from "@ska/contracts";
import { describe, expect, it } from "vitest";
import { costOf, figuresOf, priceInput, storedPrice, typedPrice, withBlanks, type TypedPrice } from "./price-sheet";

const rule = { beneficiary_bp: 7_000, savings_bp: 1_000 };
const typed = (over: Partial<TypedPrice> = {}): TypedPrice => ({
  how: "sheet",
  rows: [{ name: "Kain", amount: "40.000" }, { name: "", amount: "" }, { name: "Kotak", amount: "10000" }],
  units: "5",
  minutes: "",
  unitCost: "",
  price: "",
  ...over,
});

describe("the screen of cost and price", () => {
  it("reads its form", () => {
    const form = new FormData();
    for (const [name, value] of [["how", "sheet"], ["item_name", "Kain "], ["item_amount", "40.000"], ["units", "2"], ["price", "50000"]] as const) form.append(name, value);
    expect(typedPrice(form)).toEqual(typed({ rows: [{ name: "Kain", amount: "40.000" }], units: "2", price: "50000" }));
  });

  it("sends the cost that the lines come to, without the empty ones", () => {
    const input = priceInput(typed({ price: "25.000", minutes: "30" }));
    expect(input).toEqual({ price: 25_000, unit_cost: 10_000, cost_sheet: { units: 5, minutes: 30, items: [{ name: "Kain", amount: 40_000 }, { name: "Kotak", amount: 10_000 }] } });
    expect(ListingInput.safeParse(input).success).toBe(true);
  });

  it("takes the cost from who knows it", () => {
    expect(priceInput(typed({ how: "known", unitCost: "Rp 12.000" }))).toEqual({ price: null, unit_cost: 12_000, cost_sheet: null });
  });

  it("knows no cost before anything was told, and refuses what isn't whole", () => {
    expect(costOf(typed({ rows: [] }))).toBeNull();
    expect(costOf(typed({ units: "0" }))).toBeNull();
    expect(priceInput(typed({ rows: [] }))).toMatchObject({ unit_cost: null, cost_sheet: null });
    expect(ListingInput.safeParse(priceInput(typed({ price: "1,5" }))).success).toBe(false);
    expect(ListingInput.safeParse(priceInput(typed({ units: "0" }))).success).toBe(false);
    expect(ListingInput.safeParse(priceInput(typed({ rows: [{ name: "Kain", amount: "mahal" }] }))).success).toBe(false);
  });

  it("tells who gets what, and by how much a price lies below the cost", () => {
    expect(figuresOf(typed({ price: "30000" }), rule, 13_000)).toEqual({ cost: 10_000, suggestion: 20_000, margin: 20_000, share: { margin: 20_000, makers: 14_000, savings: 1_400, center: 6_000 } });
    expect(figuresOf(typed({ price: "8000" }), rule, 13_000)).toMatchObject({ margin: -2_000, share: { makers: 0, center: 0 } });
    expect(figuresOf(typed({ price: "30000" }), null, 13_000)).toMatchObject({ margin: 20_000, share: null });
    expect(figuresOf(typed({ price: "mahal" }), rule, 13_000)).toMatchObject({ cost: 10_000, margin: null, share: null });
  });

  it("opens with what was saved and room for one more line", () => {
    const stored = storedPrice({ cost_sheet: { units: 4, items: ["A", "B", "C"].map((name) => ({ name, amount: 1 })) }, unit_cost: 1, price: null });
    expect(stored).toMatchObject({ how: "sheet", units: "4", price: "" });
    expect(stored.rows).toHaveLength(4);
    expect(storedPrice({ cost_sheet: null, unit_cost: 9_000, price: 20_000 })).toMatchObject({ how: "known", unitCost: "9.000", price: "20.000" });
    expect(withBlanks([], 0)).toHaveLength(3);
  });
});
