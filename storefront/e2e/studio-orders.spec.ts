import { expect, test } from "@playwright/test";
import { logIn, rupiahIn } from "./support/desk";
import { placeOrder } from "./support/place-order";

const OWN = "sentra-jawa-tengah";
const OTHER = "sentra-jawa-timur";

test("staff find an order by its amount, confirm it, pack, ship, and mark it as delivered; the buyer follows", async ({ page, request }) => {
  const { displayId, total, titles, token } = await placeOrder(request, [OWN]);
  await logIn(page, "staff");
  await page.getByLabel("Nomor pesanan atau jumlah uang").fill(`Rp ${total.toLocaleString("id-ID")}`);
  await page.getByRole("button", { name: "Cari" }).click();
  const card = page.getByRole("article", { name: `Pesanan #${displayId}`, exact: true });
  await expect(card).toContainText("Belum dibayar");
  await expect(card).toContainText(titles[0]!);
  await expect(card).toContainText("Bayar sebelum");
  await card.getByRole("link", { name: "Buka pesanan" }).click();

  await expect(page.getByRole("heading", { name: `Pesanan #${displayId}` })).toBeVisible();
  await expect(page.getByText("Patokan: Pagar hijau")).toBeVisible();
  await expect(page.getByRole("link", { name: "+6281234567890" })).toBeVisible();
  const confirm = page.getByRole("link", { name: "Konfirmasi transfer" });
  await confirm.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Uangnya sudah masuk?" });
  await expect(dialog).toBeVisible();
  expect(rupiahIn(await dialog.textContent())).toBe(total);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(confirm).toBeFocused();
  await confirm.click();
  await dialog.getByRole("button", { name: "Ya, uangnya sudah masuk" }).click();
  await expect(page.getByText(`Transfer pesanan #${displayId} sudah dikonfirmasi`)).toBeVisible();
  await expect(page.getByText("Sudah dibayar")).toBeVisible();
  await expect(confirm).toHaveCount(0);

  await page.goto("/studio/pesanan?status=to_pack");
  await expect(card).toContainText("Perlu dikemas");
  await card.getByRole("link", { name: "Kemas" }).click();
  await page.getByRole("checkbox", { name: titles[0]! }).check();
  await page.getByRole("button", { name: "Semua sudah dikemas" }).click();
  await expect(page.getByRole("status").filter({ hasText: `Pesanan #${displayId} sudah dikemas` })).toBeVisible();

  await page.getByRole("link", { name: "Kirim", exact: true }).click();
  await page.getByLabel("Kurir").selectOption({ label: "SiCepat" });
  await page.getByLabel("Nomor resi").fill("00");
  await page.getByRole("button", { name: "Paket sudah dikirim" }).click();
  await expect(page.getByText("Tulis nomor resi seperti di struk", { exact: false })).toBeVisible();
  await expect(page.getByLabel("Kurir")).toHaveValue("sicepat");
  await expect(page.getByLabel("Nomor resi")).toHaveValue("00");
  await page.getByLabel("Nomor resi").fill(" 0044 1122 3344 ");
  await page.getByRole("button", { name: "Paket sudah dikirim" }).click();
  await expect(page.getByText(`Pesanan #${displayId} sudah dikirim`)).toBeVisible();
  const order = page.url().split("?")[0]!;

  await page.goto(`/lacak?token=${token}`);
  const parcel = page.getByRole("region", { name: "Paket" });
  await expect(parcel).toContainText("SiCepat");
  await expect(parcel).toContainText("004411223344");
  await expect(parcel.getByRole("button", { name: "Salin Nomor Resi" })).toBeVisible();

  await page.goto(order);
  await page.getByRole("link", { name: "Tandai sampai" }).click();
  await expect(page.getByRole("heading", { name: "Paket sudah sampai?" })).toBeVisible();
  await page.getByRole("button", { name: "Ya, sudah sampai" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Bisa diambil" })).toBeVisible();
  await page.goto(`/studio/pesanan?status=delivered&q=${displayId}`);
  await expect(card).toContainText("Selesai");
  await page.goto(`/lacak?token=${token}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sudah diterima");
});

test("a second confirmation is told, and changes nothing", async ({ page, request, context }) => {
  const { displayId } = await placeOrder(request, [OWN]);
  await logIn(page, "staff");
  await page.goto(`/studio/pesanan?status=unpaid&q=${displayId}`);
  await page.getByRole("link", { name: "Buka pesanan" }).first().click();
  await page.getByRole("link", { name: "Konfirmasi transfer" }).click();
  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await colleague.getByRole("link", { name: "Konfirmasi transfer" }).click();
  await colleague.getByRole("button", { name: "Ya, uangnya sudah masuk" }).click();
  await expect(colleague.getByText("sudah dikonfirmasi")).toBeVisible();
  await page.getByRole("button", { name: "Ya, uangnya sudah masuk" }).click();
  await expect(page.getByText("Pesanan ini sudah dibayar atau sudah dibatalkan sebelumnya.")).toBeVisible();
});

test("an order of two centres is left to the administrator", async ({ page, request }) => {
  const { displayId, titles } = await placeOrder(request, [OWN, OTHER]);
  await logIn(page, "staff");
  await page.goto(`/studio/pesanan?status=unpaid&q=${displayId}`);
  const card = page.getByRole("article", { name: `Pesanan #${displayId}`, exact: true });
  await expect(card).toContainText(titles[0]!);
  await expect(card).not.toContainText(titles[1]!);
  await expect(card).toContainText("dikonfirmasi oleh administrator");
  await card.getByRole("link", { name: "Buka pesanan" }).click();
  await expect(page.getByRole("heading", { name: `Pesanan #${displayId}` })).toBeVisible();
  await expect(page.getByRole("link", { name: "Konfirmasi transfer" })).toHaveCount(0);
});

test("a search without a match says so and leads on", async ({ page }) => {
  await logIn(page, "staff");
  await page.goto("/studio/pesanan?status=all&q=987654321");
  await expect(page.getByRole("heading", { name: "Tidak ada yang cocok" })).toBeVisible();
  await page.getByRole("link", { name: "Semua pesanan" }).click();
  await expect(page.getByRole("article").first()).toBeVisible();
  await page.goto("/studio/pesanan/order_tidak_ada");
  await expect(page.getByRole("heading", { name: "Tidak ditemukan" })).toBeVisible();
});
