import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { signedIn } from "./support/caller";
import { fillCart } from "./support/place-order";
import { stockOf } from "./support/stock";
import { CARDS, standInForStripe, STRIPE_API } from "./support/stripe";

const CENTER = "sentra-jawa-timur";

/** A guest who has filled her cart and stands before the ways to pay. */
async function atPayment(context: BrowserContext, shop: string): Promise<{ page: Page; product: { id: string; title: string }; asked: string[] }> {
  const { cartId, products } = await fillCart(context.request, [CENTER]);
  await context.addCookies([{ name: "ska_cart", value: cartId, url: shop, httpOnly: true, sameSite: "Lax" }]);
  const asked = await standInForStripe(context, shop);
  const page = await context.newPage();
  await page.goto("/checkout?step=payment");
  return { page, product: products[0]!, asked };
}

async function payBy(page: Page, card: string): Promise<void> {
  await page.getByLabel("Card number").fill(card);
  await page.getByRole("button", { name: /^Bayar Rp/ }).click();
}

async function chooseCard(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /^Kartu kredit/ }).check();
  await page.getByRole("button", { name: "Lanjut", exact: true }).click();
  await expect(page.getByLabel("Card number")).toBeVisible();
}

const thanked = (page: Page) => expect(page.getByRole("heading", { level: 1 })).toHaveText("Terima kasih. Pembayaran Anda sudah kami terima.", { timeout: 25_000 });

test("a card pays with a promotion, after it was declined; nobody outside hears of the buyer before she chose it", async ({ context, request, baseURL }) => {
  const admin = await signedIn(request, "admin");
  const code = `PROMO${Date.now()}`;
  const application_method = { type: "percentage", target_type: "items", allocation: "each", max_quantity: 99, value: 10, currency_code: "idr" };
  await admin.post("/admin/promotions", { code, type: "standard", status: "active", is_automatic: false, application_method });
  const { page, asked } = await atPayment(context, baseURL!);

  const summary = page.getByRole("complementary", { name: "Ringkasan Belanja" });
  await summary.getByLabel("Kode promo").fill("TIDAKADA");
  await summary.getByRole("button", { name: "Pakai" }).click();
  await expect(summary.getByRole("alert")).toContainText("Kode ini tidak dikenal.");
  await summary.getByLabel("Kode promo").fill(code);
  await summary.getByRole("button", { name: "Pakai" }).click();
  await expect(summary.getByText("Potongan")).toBeVisible();
  const figures = (await summary.locator("dl > div").allTextContents()).map((row) => Number(row.replace(/^.*Rp\s?/, "").replace(/\./g, "")) * (row.includes("−") ? -1 : 1));
  const total = figures.pop();
  expect(figures.reduce((sum, one) => sum + one, 0)).toBe(total);

  expect(asked).toEqual([]);
  await chooseCard(page);
  await payBy(page, CARDS.declined);
  await expect(page.getByText("Kartu Anda ditolak oleh bank.")).toBeVisible();
  await page.reload();
  await payBy(page, CARDS.good);
  await thanked(page);
  await expect(page.getByRole("main").getByText("Potongan")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Lacak Pesanan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sedang dikemas");
});

test("a bank that asks may be refused and asked again: the cart is kept", async ({ context, baseURL }) => {
  const { page } = await atPayment(context, baseURL!);
  await chooseCard(page);
  await page.goto("/api/checkout/return");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Menunggu pembayaran Anda");
  await page.getByRole("link", { name: "Bayar dengan cara lain" }).click();
  await chooseCard(page);
  await payBy(page, CARDS.asksTheBank);
  await page.getByRole("button", { name: "Tolak" }).click();
  await expect(page.getByRole("alert").getByText("Pembayaran tidak berhasil")).toBeVisible();
  await chooseCard(page);
  await payBy(page, CARDS.asksTheBank);
  await page.getByRole("button", { name: "Setuju" }).click();
  await thanked(page);
});

test("goods that go meanwhile are named before money moves; a closed window loses no order", async ({ context, request, baseURL }) => {
  const { page, product } = await atPayment(context, baseURL!);
  await chooseCard(page);
  const admin = await signedIn(request, "admin");
  const setStock = await stockOf(admin, product.id);
  await setStock(0);
  await page.getByLabel("Card number").fill(CARDS.good);
  await page.getByRole("button", { name: /^Bayar Rp/ }).click();
  await expect(page).toHaveURL(/\/keranjang$/);
  await expect(page.getByRole("main")).toContainText(product.title);
  await expect(page.getByText("Stok habis sejak Anda memilihnya.")).toBeVisible();
  await setStock(10);

  await page.goto("/checkout?step=payment");
  // The card is paid; the answer never comes back to the window.
  const paid = new Promise<void>((resolve) => {
    void context.route("https://api.stripe.com/**/confirm", async (route) => {
      await route.fetch({ url: route.request().url().replace("https://api.stripe.com", STRIPE_API) });
      resolve();
    });
  });
  await payBy(page, CARDS.good);
  await paid;
  await page.close();
  const later = await context.newPage();
  await later.goto("/checkout/menunggu");
  await thanked(later);
});
