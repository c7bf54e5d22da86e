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

const PAID = "Terima kasih. Pembayaran Anda sudah kami terima.";

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
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(PAID, { timeout: 3_000 });
      }).toPass({ timeout: 30_000 });
    });
  });
}

test("a window closed before paying is over loses no order: the notification alone places it", async ({ browser, context, baseURL }) => {
  const page = await atMidtrans(context, baseURL!);
  const payPage = page.url();
  await page.close();
  // She pays with her bank's application: nothing of it comes back to this browser.
  const elsewhere = await browser.newContext();
  const phone = await elsewhere.newPage();
  await phone.goto(payPage);
  await phone.getByRole("button", { name: "Pay by QRIS" }).click();
  await elsewhere.close();
  const later = await context.newPage();
  await later.goto("/checkout/menunggu");
  await expect(later.getByRole("heading", { level: 1 })).toHaveText(PAID, { timeout: 30_000 });
});
