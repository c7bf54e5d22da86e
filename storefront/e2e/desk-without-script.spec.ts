import { expect, test } from "@playwright/test";
import { logIn, rupiahIn } from "./support/desk";
import { placeOrder } from "./support/place-order";

test.use({ javaScriptEnabled: false });

test("a transfer is confirmed on a page of its own", async ({ page, request }) => {
  const { displayId, total } = await placeOrder(request, ["sentra-jawa-tengah"]);
  await logIn(page, "staff");
  await page.goto(`/studio/pesanan?status=unpaid&q=${displayId}`);
  await page.getByRole("link", { name: "Buka pesanan" }).first().click();
  await page.getByRole("link", { name: "Konfirmasi transfer" }).click();
  await expect(page).toHaveURL(/\/konfirmasi$/);
  expect(rupiahIn(await page.getByRole("main").textContent())).toBe(total);
  await page.getByRole("button", { name: "Ya, uangnya sudah masuk" }).click();
  await expect(page.getByText(`Transfer pesanan #${displayId} sudah dikonfirmasi`)).toBeVisible();
  await expect(page.getByText("Sudah dibayar")).toBeVisible();
});

for (const { account, address } of [
  { account: "pm", address: "/studio" },
  { account: "pm", address: "/studio/penghasilan" },
  { account: "staff", address: "/studio/produk" },
  { account: "manager", address: "/balai" },
  { account: "manager", address: "/balai/rincian" },
] as const) {
  test(`${address} is there`, async ({ page }) => {
    await logIn(page, account);
    await page.goto(address);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  });
}
