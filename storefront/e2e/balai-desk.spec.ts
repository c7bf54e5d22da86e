import type { IncomeAnswer, IncomeChoicesAnswer, IncomeLinesAnswer, ThresholdsAnswer } from "@ska/contracts";
import { expect, test } from "@playwright/test";
import { askAs, expectNoBarrier, logIn, reportOn, rupiahIn } from "./support/desk";

const now = (): string => new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", timeZone: "Asia/Jakarta" }).format(new Date()).slice(0, 7);
const monthsBefore = (month: string, by: number): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 - by, 1)).toISOString().slice(0, 7);
const money = (amount: number): string => new Intl.NumberFormat("id-ID", { style: "currency", currency: "IDR", maximumFractionDigits: 0 }).format(amount);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("the manager narrows the report; it stands in the address, and leads down to the ledger's entry", async ({ page, request }) => {
      const to = now();
      const from = monthsBefore(to, 2);
      const { brands } = await askAs<IncomeChoicesAnswer>(request, "manager", "/center/income/choices");
      const brand = brands.find(({ key }) => key !== "none")!;
      const expected = await askAs<IncomeAnswer>(request, "manager", `/center/income?from=${from}&to=${to}&group=beneficiary&brand=${brand.key}`);

      await logIn(page, "manager");
      if (javaScriptEnabled) await page.getByText("Saring dan cari").click();
      else await page.locator("summary", { hasText: "Saring dan cari" }).click();
      await page.getByLabel("Dari bulan").selectOption(from);
      await page.getByLabel("Merek", { exact: true }).selectOption(brand.key);
      await page.getByRole("button", { name: "Tampilkan" }).click();
      await expect(page).toHaveURL(new RegExp(`from=${from}&to=${to}.*brand=${brand.key}`));
      await page.reload();
      await expect(page.getByTestId("narrowed")).toContainText(brand.label);
      await expect(page.getByLabel("Merek", { exact: true })).toHaveValue(brand.key);
      const shown = (await reportOn(page).locator("tfoot td").allTextContents()).slice(1, 6).map(rupiahIn);
      expect(shown).toEqual([expected.total.net_sales, expected.total.unit_cost, expected.total.beneficiary_share, expected.total.savings, expected.total.center_share]);

      const [top] = expected.rows.filter(({ key }) => key !== "none").sort((a, b) => b.beneficiary_share - a.beneficiary_share);
      const row = reportOn(page).getByRole("row").filter({ has: page.getByRole("rowheader", { name: top!.label, exact: true }) });
      await row.getByRole("link", { name: money(top!.beneficiary_share) }).click();
      await expect(page).toHaveURL(/\/balai\/rincian\?/);
      expect(rupiahIn(await page.getByTestId("lines-figure").textContent())).toBe(top!.beneficiary_share);

      const [line] = (await askAs<IncomeLinesAnswer>(request, "manager", `/center/income/lines?from=${from}&to=${to}&brand=${brand.key}&beneficiary_id=${top!.key}`)).lines;
      const lines = page.url();
      await page.getByRole("link", { name: `Buku besar: ${line!.product}` }).first().click();
      await expect(page).toHaveURL(/\/balai\/rincian\/[^?]+/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Buku besar: ${line!.product}`);
      await expect(page.getByRole("region", { name: /^Penjualan,/ })).toContainText("Pembayaran pembeli");
      for (const sum of await page.locator("tfoot td").allTextContents()) expect(rupiahIn(sum)).toBe(0);
      await page.getByRole("link", { name: "Kembali ke rincian" }).click();
      expect(new URL(page.url()).searchParams.toString()).toBe(new URL(lines).searchParams.toString());
    });
  });
}

test("each person's figure stands beside the published ones, with their year and source", async ({ page, request }) => {
  const month = monthsBefore(now(), 1);
  const { thresholds } = await askAs<ThresholdsAnswer>(request, "manager", `/studio/thresholds?year=${month.slice(0, 4)}`);
  const { rows } = await askAs<IncomeAnswer>(request, "manager", `/center/income?from=${month}&to=${month}&group=beneficiary`);
  const somebody = rows.find(({ key, beneficiary_share }) => key !== "none" && beneficiary_share > 0)!;
  const poverty = thresholds.poverty_line!;
  await logIn(page, "manager");
  await page.goto(`/balai?from=${month}&to=${month}`);
  const part = somebody.beneficiary_share / poverty.amount;
  const percent = new Intl.NumberFormat("id-ID", { style: "percent", maximumFractionDigits: part < 0.1 ? 1 : 0 }).format(part);
  await expect(reportOn(page).getByRole("row").filter({ has: page.getByRole("rowheader", { name: somebody.label, exact: true }) })).toContainText(`${percent} garis kemiskinan`);
  const notes = page.getByRole("region", { name: "Patokan" });
  for (const text of [money(poverty.amount), String(poverty.year), poverty.source]) await expect(notes).toContainText(text);
});

test("a search that finds nobody says so, and looking narrows nothing else", async ({ page, request }) => {
  const month = monthsBefore(now(), 1);
  const { rows, idle } = await askAs<IncomeAnswer>(request, "manager", `/center/income?from=${month}&to=${month}&group=beneficiary`);
  const somebody = rows.find(({ key }) => key !== "none")!.label;
  await logIn(page, "manager");
  await page.goto(`/balai?from=${month}&to=${month}&q=${encodeURIComponent(somebody.toUpperCase())}`);
  await expect(reportOn(page).getByRole("rowheader", { name: somebody, exact: true })).toBeVisible();
  await page.getByLabel("Cari nama").fill("zzz");
  await page.getByRole("button", { name: "Tampilkan" }).click();
  await expect(page.getByRole("heading", { name: "Tidak ada nama yang cocok dengan “zzz”." })).toBeVisible();
  await page.getByRole("link", { name: "Hapus saringan" }).click();
  await expect(reportOn(page).locator("tbody tr")).toHaveCount(rows.length + idle.length);
});

test("the ledger's page has no barrier, on a phone in the dark too", async ({ page, request }) => {
  const month = monthsBefore(now(), 1);
  const [line] = (await askAs<IncomeLinesAnswer>(request, "manager", `/center/income/lines?from=${month}&to=${month}`)).lines;
  await logIn(page, "manager");
  for (const [width, colorScheme] of [[1280, "light"], [360, "dark"]] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(`/balai/rincian/${line!.id}`);
    await expectNoBarrier(page, `entry ${width}`);
  }
});
