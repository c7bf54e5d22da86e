import { expect, test, type Page } from "@playwright/test";
import { fillAddress } from "./support/address";
import { expectNoBarrier, logIn } from "./support/desk";
import { newWord } from "./support/people";
import { pictureOf } from "./support/pictures";

const GOODS = "kain-panjang-ciprat";

test.use({ viewport: { width: 360, height: 740 } });

test("she adds a product on a phone, mends what is asked, and it is found and bought in the shop", async ({ page, browser }) => {
  test.setTimeout(180_000);
  const name = `Kain ${newWord()}`;
  await logIn(page, "pm");
  await page.getByRole("button", { name: "Tambah Produk" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Foto produk" })).toBeVisible();
  await expect(page.getByText("Masih perlu: 1 foto barang, 1 foto kemasan, dan 1 foto dari dekat.")).toBeVisible();

  // Too dark: told while it is on its way, and kept all the same.
  await page.getByLabel("Ambil foto").setInputFiles(await pictureOf(page, GOODS, "hero", 0.2));
  await expect(page.getByText("Terlalu gelap").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Foto 1: Barang" })).toBeVisible();
  await expect(page.getByText("Dekatkan ke jendela").first()).toBeVisible();

  // Taken again, it comes in the first one's place.
  const first = page.getByRole("article", { name: "Foto 1" });
  await first.getByLabel("Ambil ulang").first().setInputFiles(await pictureOf(page, GOODS, "hero"));
  await expect(page.getByText("Terlalu gelap")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "1 foto", exact: true })).toBeVisible();

  await expect(page.getByRole("radio", { name: "Kemasan" })).toBeChecked();
  await page.getByLabel("Pilih dari galeri").setInputFiles([await pictureOf(page, GOODS, "closed"), await pictureOf(page, GOODS, "open")]);
  await expect(page.getByRole("heading", { name: "3 foto" })).toBeVisible();
  await page.getByRole("article", { name: "Foto 3" }).getByRole("button", { name: "Dari dekat" }).click();
  await expect(page.getByRole("heading", { name: "Foto 3: Dari dekat" })).toBeVisible();
  await expect(page.getByText("Fotonya sudah cukup.")).toBeVisible();
  await expectNoBarrier(page, "photos");

  await page.getByRole("link", { name: "Lanjut", exact: true }).click();
  await page.getByLabel("Nama produk", { exact: true }).fill(name);
  await page.getByLabel("Cerita produk", { exact: true }).fill("Katun, diciprat dengan tangan.");
  await page.getByRole("button", { name: "Simpan, lanjutkan nanti" }).click();
  await expect(page.getByText("Sudah disimpan")).toBeVisible();
  const product = page.getByRole("article").filter({ hasText: name });
  await expect(product.getByText("Draf")).toBeVisible();
  await product.getByRole("link", { name: "Lanjutkan" }).click();
  await expect(page).toHaveURL(/\/harga$/);
  await writeTheRest(page);
  await page.getByRole("button", { name: "Kirim untuk diperiksa" }).click();
  await expect(page.getByText("Sedang diperiksa").first()).toBeVisible();
  const listing = /lst_\w+/.exec(page.url())?.[0] ?? "";

  const desk = await browser.newPage();
  await logIn(desk, "staff");
  await desk.goto("/studio/tinjauan");
  await desk.getByRole("link", { name }).click();
  await desk.getByText("Tulis yang perlu diperbaiki").last().click();
  await desk.getByLabel("Apa yang perlu diperbaiki, dan bagaimana caranya?").locator("visible=true").fill("Tulis juga ukurannya.");
  await desk.getByRole("button", { name: "Setujui" }).click();
  await expect(desk.getByText("Belum bisa disetujui")).toBeVisible();
  await desk.getByRole("button", { name: "Minta perbaikan" }).click();
  await expect(desk.getByText("Permintaan perbaikan dikirim")).toBeVisible();

  await page.goto("/studio");
  await page.getByRole("link", { name: /produk perlu diperbaiki/ }).click();
  await page.goto(`/studio/produk/${listing}/periksa`);
  await expect(page.getByText("Tulis juga ukurannya.")).toBeVisible();
  await page.getByRole("link", { name: "Perbaiki: Nama dan cerita" }).click();
  await page.getByLabel("Cerita produk", { exact: true }).fill("Katun, diciprat dengan tangan. 200 × 110 cm.");
  await page.getByRole("button", { name: "Simpan dan lanjut" }).click();
  await page.getByRole("button", { name: "Kirim untuk diperiksa" }).click();
  await expect(page.getByText("Sedang diperiksa").first()).toBeVisible();

  await desk.goto(`/studio/tinjauan/${listing}`);
  for (const box of await desk.getByRole("checkbox").all()) await box.check();
  await desk.getByRole("button", { name: "Setujui" }).click();
  await expect(desk.getByText("Produk disetujui")).toBeVisible();
  await expectNoBarrier(desk, "review");
  await desk.getByRole("button", { name: "Tayangkan di toko" }).click();
  await expect(desk.getByText("Produk sudah tayang")).toBeVisible();
  await desk.close();

  // Within 5 s in the shop and in search, for somebody who isn't logged in.
  const guest = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await expect(async () => {
    await guest.goto(`/cari?q=${encodeURIComponent(name)}`);
    await expect(guest.getByRole("link", { name }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await guest.getByRole("link", { name }).first().click();
  await expect(guest.getByRole("heading", { level: 1, name })).toBeVisible();
  await guest.getByRole("button", { name: "Tambah ke Keranjang" }).locator("visible=true").click();
  await expect(guest.getByText("Sudah di keranjang.")).toBeVisible();
  await guest.goto("/keranjang");
  await guest.getByRole("link", { name: "Lanjut ke pembayaran" }).click();
  await fillAddress(guest);
  await guest.getByRole("button", { name: "Lanjut ke ongkos kirim" }).click();
  await guest.getByRole("radio").first().check();
  await guest.getByRole("button", { name: "Lanjut ke pembayaran" }).click();
  await guest.getByRole("button", { name: "Buat pesanan" }).click();
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Terima kasih. Tinggal mentransfer.");
  await guest.close();
});

/** Price, stock, maker, brand and packaging, as the screens ask for them one after the other. */
async function writeTheRest(page: Page): Promise<void> {
  const next = () => page.getByRole("button", { name: "Simpan dan lanjut" }).click();
  await page.getByLabel("Saya sudah tahu modal satu barang").check();
  await page.getByLabel("Modal satu barang (HPP)").fill("60.000");
  await page.getByLabel("Harga jual").fill("185.000");
  await next();
  await expect(page).toHaveURL(/\/stok$/);
  await page.getByLabel("Berapa yang siap dikirim?").fill("4");
  await page.getByLabel("Berat satu paket (gram)").fill("350");
  await next();
  await expect(page).toHaveURL(/\/pembuat$/);
  await next();
  await expect(page).toHaveURL(/\/merek$/);
  await page.getByRole("radio").first().check();
  await next();
  await expect(page).toHaveURL(/\/kemasan$/);
  await page.getByLabel("Kemasan dari apa?", { exact: true }).fill("Kotak kertas daur ulang");
  for (const [side, size] of [["Lebar", "20"], ["Tinggi", "4,5"], ["Dalam", "15"]] as const) await page.getByLabel(side, { exact: true }).fill(size);
  await next();
  await expect(page).toHaveURL(/\/periksa$/);
}
