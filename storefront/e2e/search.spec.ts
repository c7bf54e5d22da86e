import { expect, test, type Page } from "@playwright/test";
import { barriersOn } from "./support/barriers";
import { goodsOnSale } from "./support/catalogue";

const box = (page: Page) => page.locator("#search-page");
const lines = (page: Page) => page.getByRole("listbox", { name: "Saran" }).getByRole("option");

test("suggests while one types, and opens a suggestion by keyboard", async ({ page, request }) => {
  const [goods] = await goodsOnSale(request);
  await page.goto("/cari");
  await box(page).focus();
  await expect(box(page)).toHaveRole("combobox");
  await box(page).pressSequentially(goods!.title.slice(0, 6));
  await expect(lines(page).first()).toBeVisible();
  await expect(box(page)).toHaveAttribute("aria-expanded", "true");
  expect(await barriersOn(page, "the open list")).toEqual([]);

  await page.keyboard.press("Escape");
  await expect(lines(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue(goods!.title.slice(0, 6));
  await page.keyboard.press("ArrowDown");
  await expect(lines(page).first()).toHaveAttribute("aria-selected", "true");
  await expect(box(page)).toHaveAttribute("aria-activedescendant", (await lines(page).first().getAttribute("id"))!);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/produk\//);
});

test("suggests makers, brands and centres by their pages", async ({ page }) => {
  await page.goto("/cari");
  await box(page).focus();
  await expect(box(page)).toHaveRole("combobox");
  for (const [typed, address] of [["anyam ciwulan", /\/merek\//], ["sentra kreasi atensi", /\/sentra\//]] as const) {
    await box(page).fill(typed);
    const line = lines(page).filter({ hasText: new RegExp(typed, "i") }).last();
    await expect(line).toBeVisible();
    await line.click();
    await expect(page).toHaveURL(address);
    await page.goto("/cari");
    await box(page).focus();
    await expect(box(page)).toHaveRole("combobox");
  }
});

test("remembers searches in this browser alone, until one forgets them", async ({ page }) => {
  await page.goto("/cari");
  await box(page).focus();
  await expect(box(page)).toHaveRole("combobox");
  await box(page).fill("madu");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/q=madu/);
  await page.goto("/cari");
  await box(page).focus();
  await expect(lines(page).filter({ hasText: "madu" })).toBeVisible();
  expect((await page.context().cookies()).map(({ value }) => value).join()).not.toContain("madu");
  await page.getByRole("button", { name: "Lupakan pencarian ini" }).click();
  await page.reload();
  await box(page).focus();
  await expect(box(page)).toHaveAttribute("aria-expanded", "false");
  await expect(lines(page)).toHaveCount(0);
});

test("forgets what was asked for when something newer is typed", async ({ page }) => {
  const late: (() => void)[] = [];
  await page.route("**/api/suggest?*", async (route) => {
    const q = new URL(route.request().url()).searchParams.get("q");
    if (q === "lambat") await new Promise<void>((resolve) => late.push(resolve));
    await route.fulfill({ json: { suggestions: [{ kind: "product", text: `jawaban ${q}`, href: "/" }] } }).catch(() => undefined);
  });
  await page.goto("/cari");
  await box(page).focus();
  await expect(box(page)).toHaveRole("combobox");
  await box(page).fill("lambat");
  await expect.poll(() => late.length).toBe(1);
  await box(page).fill("cepat");
  await expect(lines(page)).toHaveText(["jawaban cepat"]);
  late.forEach((answer) => answer());
  await expect(lines(page)).toHaveText(["jawaban cepat"]);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("narrows by facets in the address, and goes back", async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto("/cari?q=batik");
      const brands = page.getByRole("group", { name: "Merek" }).getByRole("checkbox");
      const many = await brands.count();
      const brand = (await brands.first().getAttribute("value"))!;
      await brands.first().check();
      await page.getByRole("button", { name: "Terapkan" }).click();
      await expect(page).toHaveURL(new RegExp(`q=batik.*brand=${brand}`));
      // The other brands are still there to be added.
      await expect(brands).toHaveCount(many);
      await page.goBack();
      await expect(page).not.toHaveURL(/brand=/);
      await page.goForward();
      await page.getByRole("link", { name: /^Hapus saringan / }).click();
      await expect(page).not.toHaveURL(/brand=/);
    });

    test("says what it took a mistyped word for, and narrows that by province", async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto("/cari?q=selendnag");
      await expect(page.getByText("Tidak ada “selendnag”. Ini hasil untuk “selendang”.")).toBeVisible();
      await page.getByRole("group", { name: "Provinsi" }).getByRole("checkbox").first().check();
      await page.getByRole("button", { name: "Terapkan" }).click();
      await expect(page).toHaveURL(/q=selendnag.*province=/);
      await expect(page.getByRole("link", { name: /selendang/i }).first()).toBeVisible();
    });

    test("helps whoever finds nothing", async ({ page }) => {
      await page.goto("/cari?q=zzqqxxvv");
      await expect(page.getByRole("heading", { name: "Belum ketemu" })).toBeVisible();
      await expect(page.getByRole("navigation", { name: "Lihat menurut kategori" }).getByRole("link").first()).toBeVisible();
      if (javaScriptEnabled) expect(await barriersOn(page, "nothing found")).toEqual([]);
    });
  });
}
