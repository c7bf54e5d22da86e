import { expect, type Page } from "@playwright/test";
import type { IncomeAnswer } from "@ska/contracts";
import type { Caller } from "./caller";
import type { Figures } from "./expected-income";

const COLUMNS = ["units", "net_sales", "unit_cost", "beneficiary_share", "savings", "center_share"] as const;
const NOTHING: Figures = { units: 0, net_sales: 0, unit_cost: 0, beneficiary_share: 0, savings: 0, center_share: 0 };

type Group = "product" | "beneficiary";

/** The month of this moment in a centre's time zone, as "YYYY-MM". */
export const monthNow = (timeZone: string): string => new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit" }).format(new Date());

/** Money as people read it: 1284000 is "Rp 1.284.000", with a no-break space. */
export const written = (amount: number): string => `Rp\u00a0${String(amount).replace(/\B(?=(\d{3})+$)/g, ".")}`;

export const reportOf = (manager: Caller, month: string, group: Group): Promise<IncomeAnswer> => manager.get(`/center/income?from=${month}&to=${month}&group=${group}`);

/** The figures of one row; all zero when there is no such row. */
export function figuresOf({ rows }: IncomeAnswer, key: string): Figures {
  const row = rows.find((one) => one.key === key) ?? NOTHING;
  return Object.fromEntries(COLUMNS.map((column) => [column, row[column]])) as unknown as Figures;
}

export const plus = (before: Figures, added: Figures): Figures => Object.fromEntries(COLUMNS.map((column) => [column, before[column] + added[column]])) as unknown as Figures;

/** What the open report shows in a row, against what it must. */
export async function expectRow(page: Page, name: string, figures: Figures): Promise<void> {
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  await expect(row, name).toBeVisible();
  const shown = (await row.getByRole("cell").allTextContents()).slice(0, COLUMNS.length);
  expect(shown, name).toEqual(COLUMNS.map((column) => (column === "units" ? String(figures.units) : written(figures[column]))));
}
