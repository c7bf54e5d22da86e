import { expect, type Page } from "@playwright/test";
import { fillAddress } from "./address";
import { rupiahIn } from "./desk";
import type { Draw } from "./draw";
import type { DrawnGoods } from "./drawn-goods";

async function fillCart(page: Page, goods: readonly DrawnGoods[]): Promise<void> {
  let pieces = 0;
  for (const { handle, title, quantity } of goods) {
    await page.goto(`/produk/${handle}`);
    await page.getByRole("button", { name: "Tambah ke Keranjang" }).locator("visible=true").click();
    await expect(page.getByText("Sudah di keranjang.")).toBeVisible();
    pieces += 1;
    await page.goto("/keranjang");
    for (let more = 1; more < quantity; more += 1) {
      await page.getByRole("button", { name: `Tambah ${title}`, exact: true }).click();
      pieces += 1;
      await expect(page.getByRole("link", { name: new RegExp(`Keranjang.*${pieces} barang`) })).toBeVisible();
    }
  }
}

/**
 * Buys the goods in the browser without an account: Indonesian address, a drawn shipping choice a centre, bank transfer.
 * Ends on the tracking page.
 * @returns the rupiah that the guest is told to transfer, and the token of her tracking link.
 */
export async function buyAsGuest(page: Page, goods: readonly DrawnGoods[], draw: Draw): Promise<{ amount: number; token: string }> {
  await fillCart(page, goods);
  for (const { centerName, title } of goods) await expect(page.getByRole("region", { name: centerName })).toContainText(title);
  await page.getByRole("link", { name: "Lanjut ke pembayaran" }).click();

  await fillAddress(page);
  await page.getByRole("button", { name: "Lanjut ke ongkos kirim" }).click();

  for (const { centerName } of goods) {
    const choices = page.getByRole("group", { name: new RegExp(centerName) }).getByRole("radio");
    await expect(choices.first()).toBeVisible();
    await choices.nth(draw(0, (await choices.count()) - 1)).check();
  }
  await page.getByRole("button", { name: "Lanjut ke pembayaran" }).click();
  await page.getByRole("button", { name: "Buat pesanan" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Terima kasih. Tinggal mentransfer.");
  const amount = rupiahIn(await page.getByRole("region", { name: "Transfer bank" }).textContent());
  await page.getByRole("main").getByRole("link", { name: "Lacak Pesanan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Menunggu transfer Anda");
  return { amount, token: new URL(page.url()).searchParams.get("token")! };
}
