import { HALAL, ListingInput, type ImportColumn, type ImportProblem } from "@ska/contracts";
import type { SheetRow } from "./read-sheet";

/** What names in a sheet stand for at the centre. */
export interface SheetNames {
  brand: (name: string) => string | undefined;
  category: (name: string) => string | undefined;
  /** A present adult by alias. */
  maker: (alias: string) => string | undefined;
}

export interface ReadRow {
  row: number;
  input: ListingInput;
  makers: string[];
  problems: ImportProblem[];
}

const YES = ["ya", "yes", "true", "1"];
const NO = ["tidak", "no", "false", "0"];

/** Makes a row what a form would send. @returns every problem of the row; with one the input isn't to be used. */
export function readRow({ row, cells }: SheetRow, names: SheetNames): ReadRow {
  const problems: ImportProblem[] = [];
  const complain = (column: ImportColumn | null, code: ImportProblem["code"], message: string): void => void problems.push({ row, column, code, message });
  const text = (column: ImportColumn): string => cells[column] ?? "";
  const number = (column: ImportColumn): number | undefined => {
    const typed = text(column).replace(/^Rp\s*/i, "");
    if (typed === "") return undefined;
    const plain = /^\d{1,3}(?:\.\d{3})+$/.test(typed) ? typed.replaceAll(".", "") : typed;
    if (!/^\d+$/.test(plain)) return void complain(column, /^\d+[.,]\d+$/.test(plain) ? "whole" : "number", `${column}: is a whole number`);
    return Number(plain);
  };
  const named = (column: "brand" | "category", find: (name: string) => string | undefined): string | undefined => {
    if (text(column) === "") return undefined;
    const id = find(text(column));
    if (id === undefined) complain(column, "unknown", `${column}: the centre has none of this name`);
    return id;
  };
  const choice = <Value extends string>(column: ImportColumn, among: readonly Value[]): Value | undefined => {
    const typed = text(column).toLowerCase();
    if (typed === "") return undefined;
    const found = among.find((value) => value === typed);
    if (found === undefined) complain(column, "choice", `${column}: is one of ${among.join(", ")}`);
    return found;
  };
  const given = <Part extends object>(part: Part): Part | undefined => (Object.values(part).some((value) => value !== undefined && value !== "") ? part : undefined);

  if (text("title") === "") complain("title", "required", "title: is needed");
  const makers = text("maker").split("|").map((one) => one.trim()).filter(Boolean);
  const authors = makers.flatMap((one) => {
    const [, alias = "", weight = "1"] = /^(.*?)(?::(\d+))?$/.exec(one) ?? [];
    const beneficiary_id = names.maker(alias.trim());
    if (beneficiary_id === undefined) complain("maker", "unknown", "maker: nobody at the centre has this alias");
    return beneficiary_id === undefined ? [] : [{ beneficiary_id, weight: Number(weight) }];
  });
  const gift = choice("gift_ready", [...YES, ...NO]);
  const typed = {
    title: text("title"),
    title_en: text("title_en") || undefined,
    description: text("description") || undefined,
    description_en: text("description_en") || undefined,
    brand_id: named("brand", names.brand),
    category: named("category", names.category),
    price: number("price"),
    unit_cost: number("unit_cost"),
    stock: number("stock"),
    weight_g: number("weight_g"),
    authors: authors.length > 0 ? authors : undefined,
    material: text("material") || undefined,
    size: text("size") || undefined,
    care: text("care") || undefined,
    packaging: given({
      material: text("packaging_material") || undefined,
      width_mm: number("packaging_width_mm"),
      height_mm: number("packaging_height_mm"),
      depth_mm: number("packaging_depth_mm"),
      weight_g: number("packaging_weight_g"),
      gift_ready: gift === undefined ? undefined : YES.includes(gift),
    }),
    food: given({
      ingredients: text("food_ingredients") || undefined,
      net_weight: number("food_net_weight_g"),
      permit_number: text("food_permit_number") || undefined,
      halal: choice("food_halal", HALAL),
      halal_number: text("food_halal_number") || undefined,
      shelf_life_days: number("food_shelf_life_days"),
    }),
  };
  const parsed = ListingInput.safeParse(typed);
  for (const issue of parsed.error?.issues ?? []) {
    const column = columnOf(issue.path);
    if (!problems.some((problem) => problem.column === column)) complain(column, issue.code === "too_big" ? "too_long" : "invalid", `${column ?? "row"}: ${issue.message}`);
  }
  return { row, input: parsed.data ?? {}, makers, problems };
}

const COLUMN_OF: Readonly<Record<string, ImportColumn>> = { brand_id: "brand", authors: "maker", "food.net_weight": "food_net_weight_g" };

function columnOf(path: readonly PropertyKey[]): ImportColumn | null {
  const [first = "", second] = path.map(String);
  const name = typeof second === "string" && (first === "packaging" || first === "food") ? `${first}_${second}` : first;
  return COLUMN_OF[path.map(String).join(".")] ?? COLUMN_OF[first] ?? ((name === "packaging_gift_ready" ? "gift_ready" : name) as ImportColumn);
}
