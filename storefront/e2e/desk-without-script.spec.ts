import { expect, test } from "@playwright/test";
import { logIn, rupiahIn } from "./support/desk";
import { placeOrder } from "./support/place-order";

test.use({ javaScriptEnabled: false });

test("a transfer is confirmed on a page of its own, the goods are packed, unpacked, shipped and the number corrected", async ({ page, request }) => {
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

  await page.getByRole("link", { name: "Kemas" }).click();
  await page.getByRole("button", { name: "Semua sudah dikemas" }).click();
  await expect(page.getByText(`Pesanan #${displayId} sudah dikemas`)).toBeVisible();
  await page.getByText("Belum jadi dikemas").click();
  await page.getByRole("button", { name: "Ya, batalkan kemasan" }).click();
  await expect(page.getByText(`Kemasan pesanan #${displayId} dibatalkan`)).toBeVisible();
  await page.goto(page.url().replace(/\?.*/, "/kirim"));
  await page.getByLabel("Nomor resi").fill("CGK0123456789");
  await page.getByRole("button", { name: "Paket sudah dikirim" }).click();
  await expect(page.getByText("Pilih dulu kurirnya.")).toBeVisible();
  await expect(page.getByLabel("Nomor resi")).toHaveValue("CGK0123456789");
  await page.getByLabel("Kurir").selectOption("jne");
  await page.getByRole("button", { name: "Paket sudah dikirim" }).click();
  await expect(page.getByText(`Pesanan #${displayId} sudah dikirim`)).toBeVisible();
  await page.getByRole("link", { name: "Perbaiki resi" }).click();
  await page.getByLabel("Nomor resi").fill("CGK0123456780");
  await page.getByRole("button", { name: "Simpan perbaikan" }).click();
  await expect(page.getByText(`Resi pesanan #${displayId} sudah diperbaiki`)).toBeVisible();
  await expect(page.getByText("Sebelum diperbaiki: JNE, CGK0123456789")).toBeVisible();
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
