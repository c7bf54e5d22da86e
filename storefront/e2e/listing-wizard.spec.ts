import { expect, test } from "@playwright/test";
import { expectNoBarrier, logIn } from "./support/desk";
import { newWord } from "./support/people";
import { pictureOf } from "./support/pictures";

const GOODS = "kain-panjang-ciprat";

test.use({ viewport: { width: 360, height: 740 } });

test("she adds a product on a phone: photos with advice, then its name", async ({ page }) => {
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
});
