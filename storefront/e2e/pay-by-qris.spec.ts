import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { fillCart } from "./support/place-order";

const CENTER = "sentra-jawa-timur";

/** A guest who has filled her cart and stands at Midtrans' page, which a stand-in shows. */
async function atMidtrans(context: BrowserContext, shop: string): Promise<Page> {
  const { cartId } = await fillCart(context.request, [CENTER]);
  await context.addCookies([{ name: "ska_cart", value: cartId, url: shop, httpOnly: true, sameSite: "Lax" }]);
  const page = await context.newPage();
  await page.goto("/checkout?step=payment");
  await goOn(page);
  return page;
}

async function goOn(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /^QRIS/ }).check();
  await page.getByRole("button", { name: "Lanjut", exact: true }).click();
  await page.getByRole("link", { name: /^Bayar Rp/ }).click();
  await expect(page.getByRole("button", { name: "Pay by QRIS" })).toBeVisible();
}

const thanked = (page: Page) => expect(page.getByRole("heading", { level: 1 })).toHaveText("Terima kasih. Pembayaran Anda sudah kami terima.", { timeout: 30_000 });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("QRIS pays at Midtrans' page, after a denied try that kept the cart", async ({ context, baseURL }) => {
      const page = await atMidtrans(context, baseURL!);
      await page.getByRole("button", { name: "Be denied" }).click();
      await expect(page.getByRole("alert").getByText("Pembayaran tidak berhasil")).toBeVisible();
      await goOn(page);
      await page.getByRole("button", { name: "Pay by QRIS" }).click();
      await expect(async () => {
        if (!javaScriptEnabled) await page.reload();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Terima kasih. Pembayaran Anda sudah kami terima.", { timeout: 3_000 });
      }).toPass({ timeout: 30_000 });
    });
  });
}

test("a window closed after paying loses no order: the notification alone places it", async ({ context, baseURL }) => {
  const page = await atMidtrans(context, baseURL!);
  await context.route("**/api/checkout/return*", (route) => route.abort());
  await page.getByRole("button", { name: "Pay by QRIS" }).click();
  await page.close();
  const later = await context.newPage();
  await later.goto("/checkout/menunggu");
  await thanked(later);
});
