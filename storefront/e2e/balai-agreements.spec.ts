import type { IncomeLinesAnswer, MakerIncomeAnswer } from "@ska/contracts";
import { expect, test } from "@playwright/test";
import { askAs, logIn } from "./support/desk";

// Without script and on a phone: with either it is no harder.
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

test("a correction waits for a second manager, and then the maker has it", async ({ page, request }) => {
  const year = new Date().getUTCFullYear();
  const me = await askAs<{ member: { beneficiary_id: string } }>(request, "pm", "/studio/me");
  const balances = async () => {
    const { available, pending, savings } = (await askAs<MakerIncomeAnswer>(request, "pm", "/studio/income")).income;
    return available + pending + savings;
  };
  const { lines } = await askAs<IncomeLinesAnswer>(request, "manager", `/center/income/lines?from=${year - 1}-01&to=${year}-12&beneficiary_id=${me.member.beneficiary_id}&limit=1`);
  const before = await balances();
  const reason = `Salah pilih pembuat ${Date.now()}`;

  await logIn(page, "manager");
  await page.goto(`/balai/rincian/${lines[0]!.id}`);
  await page.getByRole("link", { name: "Ajukan koreksi untuk penjualan ini" }).click();
  await page.getByLabel("Berapa rupiah").fill("seribu");
  await page.getByLabel("Alasan").fill(reason);
  await page.getByRole("button", { name: "Ajukan koreksi" }).click();
  await expect(page.getByText("Tulis jumlah dalam rupiah, misalnya 15.000.")).toBeVisible();
  await expect(page.getByLabel("Alasan")).toHaveValue(reason);
  await page.getByLabel("Siapa").selectOption({ label: "Kenanga" });
  await page.getByLabel("Berapa rupiah").fill("1.000");
  await page.getByRole("button", { name: "Ajukan koreksi" }).click();
  await expect(page.getByText("Sudah diajukan.")).toBeVisible();
  const card = page.getByRole("main").getByRole("listitem").filter({ hasText: reason });
  await expect(card).toContainText("Anda yang mengajukan.");
  await expect(card.getByText("Setujui…")).toHaveCount(0);
  expect(await balances()).toBe(before);

  await page.context().clearCookies();
  await logIn(page, "approver");
  await page.goto("/balai/koreksi");
  await card.getByText("Setujui…").click();
  await card.getByRole("button", { name: "Ya, setujui" }).click();
  await expect(page.getByText("Sudah disetujui dan dibukukan.")).toBeVisible();
  await expect(card).toContainText("Disetujui");
  expect(await balances()).toBe(before + 1_000);
});

test("a share rule is kept for the day from which it holds", async ({ page }) => {
  await logIn(page, "manager");
  await page.goto("/balai/bagi-hasil");
  await page.getByLabel("Untuk apa").selectOption({ label: "Merek Soga & Nila" });
  await page.getByLabel("Bagian perajin (%)").fill("tujuh puluh");
  await page.getByLabel("Tabungan (%)").fill("12,5");
  await page.getByLabel("Mulai tanggal").fill("2099-01-01");
  await page.getByText("Simpan aturan…").click();
  await page.getByRole("button", { name: "Ya, simpan" }).click();
  await expect(page.getByText("Tulis 0 sampai 100, misalnya 70 atau 12,5.").first()).toBeVisible();
  await expect(page.getByLabel("Mulai tanggal")).toHaveValue("2099-01-01");
  await page.getByLabel("Bagian perajin (%)").fill("72,5");
  await page.getByText("Simpan aturan…").click();
  await page.getByRole("button", { name: "Ya, simpan" }).click();
  await expect(page.getByText("Aturan tersimpan.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Merek Soga & Nila" })).toContainText("Akan berlaku mulai 1 Januari 2099: perajin 72,5%, sentra 27,5%, tabungan 12,5%");
});
