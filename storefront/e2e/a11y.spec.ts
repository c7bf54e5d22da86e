import { expect, test } from "@playwright/test";
import { barriersOn } from "./support/barriers";
import { goodsOnSale } from "./support/catalogue";

const WIDTHS = [360, 1280];

// Each width and each language once: the four combinations differ in nothing else.
for (const [width, locale] of [[360, "id"], [1280, "en"]] as const) {
  test(`no barrier on the main pages at ${width} px in ${locale}`, async ({ page, request }) => {
    test.setTimeout(240_000);
    const goods = await goodsOnSale(request);
    const { handle, brand, center } = goods[0]!;
    const maker = goods.find((one) => one.maker)!.maker;
    const pages = {
      id: ["/", `/produk/${handle}`, "/kategori/kain", "/cari?q=madu", `/merek/${brand}`, `/sentra/${center}`, "/sentra", `/perajin/${maker}`, "/hadiah", "/keranjang", "/lacak", "/tentang", "/pengembalian", "/pengaduan", "/privasi", "/tidak-ada"],
      en: ["/en", `/en/product/${handle}`, "/en/category/kain", "/en/search?q=honey", `/en/brand/${brand}`, `/en/centre/${center}`, "/en/centre", `/en/maker/${maker}`, "/en/gifts", "/en/cart", "/en/track", "/en/about", "/en/returns", "/en/complaints", "/en/privacy", "/en/nowhere"],
    }[locale];
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const address of pages) {
      await page.goto(address);
      expect.soft(await barriersOn(page, address)).toEqual([]);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${address} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  });
}

for (const width of WIDTHS) {
  test(`no barrier in cart and checkout at ${width} px`, async ({ page, request }) => {
    const [goods] = await goodsOnSale(request);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/produk/${goods!.handle}`);
    await page.getByRole("button", { name: "Tambah ke Keranjang" }).locator("visible=true").click();
    await expect(page.getByText("Sudah di keranjang.")).toBeVisible();
    for (const address of ["/keranjang", "/checkout"]) {
      await page.goto(address);
      expect(await barriersOn(page, address)).toEqual([]);
    }
  });
}
