import type { Page } from "@playwright/test";

/** Fills in the checkout's address step for a guest in Bandung. */
export async function fillAddress(page: Page): Promise<void> {
  await page.getByLabel("Nama penerima").fill("Budi Santosa");
  await page.getByLabel("Email").fill("budi@example.com");
  await page.getByLabel("Nomor telepon").fill("0812-3456-7890");
  await page.getByLabel("Provinsi").selectOption({ label: "Jawa Barat" });
  await page.getByLabel("Kota/Kabupaten").fill("Kota Bandung");
  await page.getByLabel("Kecamatan").fill("Coblong");
  await page.getByLabel("Kelurahan/Desa").fill("Dago");
  await page.getByLabel("Kode pos").fill("40135");
  await page.getByLabel("Alamat lengkap").fill("Jl. Ir. H. Juanda 1");
}
