import { ListingInput } from "@ska/contracts";
import { describe, expect, it } from "vitest";
import { stockInput, stockMark, storedStock, typedStock, withBlankChoices } from "./stock-rows";

const base = { price: 100_000, unit_cost: 40_000 };
const variant = (id: string, title: string, over = {}) => ({ id, title, sku: null, price: 100_000, unit_cost: 40_000, stock: 2, reserved: 0, ...over });
const single = { ...base, has_choice: false, stock: 4, weight_g: 350, variants: [variant("v", "")] };
const shirt = { ...base, has_choice: true, stock: 5, weight_g: null, variants: [variant("s", "S"), variant("l", "L", { price: 120_000, stock: 3 })] };

describe("the screen of stock and weight", () => {
  it("sends no stock that nobody touched", () => {
    const stored = storedStock(single);
    expect(stockInput({ ...stored, weight: "400" }, stockMark(stored), base)).toEqual({ weight_g: 400 });
    const choices = storedStock(shirt);
    expect(stockInput({ ...choices, rows: withBlankChoices(choices.rows, 3) }, stockMark(choices), base)).toEqual({ weight_g: null });
  });

  it("sends what was counted, and none for nothing", () => {
    const stored = storedStock(single);
    expect(stockInput({ ...stored, stock: "9" }, stockMark(stored), base)).toEqual({ weight_g: 350, variants: null, stock: 9 });
    expect(stockInput({ ...stored, stock: "" }, stockMark(stored), base)).toMatchObject({ stock: 0 });
  });

  it("keeps a choice's own price and cost, and the rest at the listing's", () => {
    const stored = storedStock(shirt);
    expect(stored.rows.map(({ title, price }) => [title, price])).toEqual([["S", ""], ["L", "120000"], ["", ""]]);
    const rows = stored.rows.map((row) => (row.title === "S" ? { ...row, stock: "7" } : row));
    const input = stockInput({ ...stored, rows }, stockMark(stored), base);
    expect(input).toEqual({ ...base, weight_g: null, variants: [{ id: "s", title: "S", stock: 7 }, { id: "l", title: "L", price: 120_000, stock: 3 }] });
    expect(ListingInput.safeParse(input).success).toBe(true);
  });

  it("goes back to one kind, and without a named choice there is none", () => {
    const stored = storedStock(shirt);
    expect(stockInput({ ...stored, how: "one", stock: "3" }, stockMark(stored), base)).toMatchObject({ variants: null, stock: 3 });
    expect(stockInput({ ...stored, rows: [] }, stockMark(stored), base)).toMatchObject({ variants: null });
  });

  it("lets the contract refuse a choice without a name and a weight that isn't whole", () => {
    const form = new FormData();
    for (const [name, value] of [["how", "choices"], ["choice_title", ""], ["choice_stock", "3"], ["weight_g", "1,5"]] as const) form.append(name, value);
    const input = ListingInput.safeParse(stockInput(typedStock(form), "", base));
    expect(input.error?.issues.map(({ path }) => path[0])).toEqual(expect.arrayContaining(["weight_g", "variants"]));
  });
});
