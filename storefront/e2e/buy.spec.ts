import { expect, test } from "@playwright/test";
import { fillAddress } from "./support/address";
import { goodsOnSale } from "./support/catalogue";

const rupiah = (text: string | null): number => Number(/Rp\s?([\d.]+)/.exec((text ?? "").replace(/\u00a0/g, " "))?.[1]?.replace(/\./g, ""));

test("a guest buys goods of two centres by transfer and can follow the order", async ({ page, request }) => {
  const goods = await goodsOnSale(request);
  const first = goods[0]!;
  const second = goods.find(({ center }) => center !== first.center)!;

  for (const { handle } of [first, second]) {
    await page.goto(`/produk/${handle}`);
    await page.getByRole("button", { name: "Tambah ke Keranjang" }).locator("visible=true").click();
    await expect(page.getByText("Sudah di keranjang.")).toBeVisible();
  }
  await expect(page.getByRole("link", { name: /Keranjang.*2 barang/ })).toBeVisible();

  await page.goto("/keranjang");
  for (const { centerName, title } of [first, second]) {
    await expect(page.getByRole("region", { name: centerName })).toContainText(title);
  }
  await page.getByRole("button", { name: `Tambah ${first.title}`, exact: true }).click();
  await expect(page.getByRole("link", { name: /Keranjang.*3 barang/ })).toBeVisible();
  await page.getByRole("button", { name: `Hapus ${second.title}`, exact: true }).click();
  await page.getByRole("button", { name: "Urungkan" }).click();
  await expect(page.getByRole("region", { name: second.centerName })).toContainText(second.title);

  await page.getByRole("link", { name: "Lanjut ke pembayaran" }).click();
  await fillAddress(page);
  const village = page.getByRole("combobox", { name: "Kelurahan/Desa" });
  await village.fill("dago coblong");
  await expect(page.getByRole("listbox", { name: "Pilihan wilayah" }).getByRole("option")).toHaveText(["DagoCoblong, Kota Bandung, Jawa Barat"]);
  await village.press("ArrowDown");
  await village.press("Enter");
  for (const [label, value] of [["Kelurahan/Desa", "Dago"], ["Kecamatan", "Coblong"], ["Kota/Kabupaten", "Kota Bandung"], ["Provinsi", "32"]] as const) await expect(page.getByLabel(label)).toHaveValue(value);
  await expect(page.getByLabel("Kode pos")).toBeFocused();
  await page.getByLabel("Kode pos").fill("4013");
  await page.getByRole("button", { name: "Lanjut ke ongkos kirim" }).click();
  await expect(page.getByText("Kode pos terdiri dari lima angka.")).toBeVisible();
  await expect(page.getByLabel("Kode pos")).toBeFocused();
  await expect(page.getByLabel("Nama penerima")).toHaveValue("Budi Santosa");
  await expect(page.getByLabel("Provinsi")).toHaveValue("32");
  await page.getByLabel("Kode pos").fill("40135");
  await page.getByRole("button", { name: "Lanjut ke ongkos kirim" }).click();

  for (const { centerName } of [first, second]) await expect(page.getByRole("group", { name: new RegExp(centerName) })).toBeVisible();
  await page.getByLabel("Catatan pesanan").fill("Tolong sertakan kartu.");
  await page.getByRole("button", { name: "Lanjut ke pembayaran" }).click();

  const summary = page.getByRole("complementary", { name: "Ringkasan Belanja" });
  await expect(summary.getByText("Kode unik")).toBeVisible();
  const total = rupiah(await summary.locator("div", { hasText: "Total Tagihan" }).last().textContent());
  expect(total).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Buat pesanan" }).dblclick();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Terima kasih. Tinggal mentransfer.");
  const transfer = page.getByRole("region", { name: "Transfer bank" });
  expect(rupiah(await transfer.textContent())).toBe(total);
  await expect(transfer).toContainText(/pukul \d\d\.\d\d WIB/);
  await expect(page.getByRole("link", { name: /^Keranjang$/ })).toBeVisible();

  await page.getByRole("main").getByRole("link", { name: "Lacak Pesanan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Menunggu transfer Anda");
  for (const { title, centerName } of [first, second]) {
    await expect(page.getByRole("main")).toContainText(title);
    await expect(page.getByRole("region", { name: "Paket" })).toContainText(centerName);
  }
});

test("a token that opens nothing says so kindly", async ({ page }) => {
  await page.goto("/lacak?token=tidak-ada");
  await expect(page.getByText("Kode ini tidak membuka pesanan apa pun.")).toBeVisible();
});
