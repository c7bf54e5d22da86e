import type { IncomeAnswer } from "@ska/contracts";
import { expect, test } from "@playwright/test";
import { askAs, logIn, reportOn, rupiahIn } from "./support/desk";

const now = (): string => new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", timeZone: "Asia/Jakarta" }).format(new Date()).slice(0, 7);
const monthBefore = (month: string): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 2, 1)).toISOString().slice(0, 7);

const earning = ({ rows }: IncomeAnswer): number => rows.filter(({ key, beneficiary_share }) => key !== "none" && beneficiary_share > 0).length;
const nameOf = ({ key, label }: { key: string; label: string }): string => (key === "none" ? "Tanpa perajin" : label);
const people = ({ rows, idle }: IncomeAnswer): number => rows.filter(({ key }) => key !== "none").length + idle.length;

test("the manager sees a month's income per maker, and the lines behind a figure add up to it", async ({ page, request }) => {
  const month = monthBefore(now());
  const report = await askAs<IncomeAnswer>(request, "manager", `/center/income?from=${month}&to=${month}&group=beneficiary`);
  await logIn(page, "manager");
  await page.getByRole("link", { name: "Bulan sebelumnya" }).click();
  await expect(page).toHaveURL(new RegExp(`from=${month}&to=${month}`));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${earning(report)} dari ${people(report)} perajin berpenghasilan.`);
  await expect(page.getByText("Penjualan lewat platform, bukan seluruh pendapatan seseorang.")).toBeVisible();

  const table = reportOn(page);
  for (const row of report.rows) {
    const cells = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: nameOf(row), exact: true }) }).getByRole("cell");
    expect((await cells.allTextContents()).slice(1, 6).map(rupiahIn), row.label).toEqual([row.net_sales, row.unit_cost, row.beneficiary_share, row.savings, row.center_share]);
  }
  const top = report.rows.reduce((most, row) => (row.beneficiary_share > most.beneficiary_share ? row : most));
  const first = table.getByRole("row").nth(1);
  await expect(first.getByRole("rowheader")).toHaveText(top.label);
  await first.getByRole("cell").nth(3).getByRole("link").click();

  await expect(page).toHaveURL(/\/balai\/rincian\?/);
  expect(rupiahIn(await page.getByTestId("lines-figure").textContent())).toBe(top.beneficiary_share);
  let sum = 0;
  for (;;) {
    const shares = page.locator("tbody tr td:nth-child(6)");
    for (const text of await shares.allTextContents()) sum += rupiahIn(text);
    const next = page.getByRole("link", { name: "Berikutnya" });
    if ((await next.count()) === 0) break;
    const address = page.url();
    await next.click();
    await page.waitForURL((url) => url.href !== address);
  }
  expect(sum).toBe(top.beneficiary_share);
});

test("the CSV carries the page's totals, for every grouping", async ({ page }) => {
  const to = now();
  const from = monthBefore(monthBefore(to));
  await logIn(page, "manager");
  for (const group of ["beneficiary", "month", "product", "channel", "brand"]) {
    await page.goto(`/balai?from=${from}&to=${to}&group=${group}`);
    const shown = (await reportOn(page).locator("tfoot td").allTextContents()).slice(1, 6).map(rupiahIn);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Unduh CSV" }).click()]);
    expect(download.suggestedFilename()).toBe(`penghasilan-${from}-${to}-${group}.csv`);
    const csv = await (await page.request.get(`/balai/unduh?from=${from}&to=${to}&group=${group}`)).text();
    const [head, ...lines] = csv.replace("\uFEFF", "").trim().split("\r\n");
    const columns = head!.split(",");
    const total = lines.at(-1)!.split(",");
    const figure = (name: string) => Number(total[columns.indexOf(name)]);
    expect(shown, group).toEqual(["net_sales", "unit_cost", "beneficiary_share", "savings", "center_share"].map(figure));
  }
});

test("sorting stands in the address and in the table", async ({ page }) => {
  await logIn(page, "manager");
  const month = monthBefore(now());
  await page.goto(`/balai?from=${month}&to=${month}`);
  await page.getByRole("columnheader", { name: "Perajin", exact: true }).getByRole("link").click();
  await expect(page).toHaveURL(/sort=label&dir=asc/);
  await expect(page.getByRole("columnheader", { name: "Perajin", exact: true })).toHaveAttribute("aria-sort", "ascending");
  const names = await reportOn(page).locator("tbody th").allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "id")));
  expect(names.length).toBeGreaterThan(1);
});

test("one centre sees nothing of another's, and a month without sales says so", async ({ page, request }) => {
  const month = monthBefore(now());
  const theirs = await askAs<IncomeAnswer>(request, "manager2", `/center/income?from=${month}&to=${month}&group=beneficiary`);
  await logIn(page, "manager");
  await page.goto(`/balai?from=${month}&to=${month}`);
  for (const { label } of theirs.rows.filter(({ key }) => key !== "none")) await expect(page.getByRole("rowheader", { name: label, exact: true })).toHaveCount(0);
  await page.goto(`/balai/rincian?from=${month}&to=${month}&beneficiary_id=${theirs.rows[0]!.key}`);
  await expect(page.getByRole("heading", { name: "Tidak ada penjualan di balik angka ini" })).toBeVisible();
  await page.goto("/balai?from=2020-01&to=2020-01&group=product");
  await expect(page.getByRole("heading", { name: "Belum ada penjualan" })).toBeVisible();
});
