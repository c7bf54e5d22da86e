import type { InvitedAnswer } from "@ska/contracts";
import { expect, test } from "@playwright/test";
import { signedIn } from "./support/caller";
import { logIn } from "./support/desk";
import { newPhone, newWord } from "./support/people";

const PIN = "730615";

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

test("somebody is registered, agrees on paper, is invited, and stops it herself, all without script", async ({ page, request, browser }) => {
  test.setTimeout(150_000);
  const [legal, alias, phone] = [`${newWord()} ${newWord()}`, newWord(), newPhone()];
  await logIn(page, "staff");
  await page.goto("/studio/penerima-manfaat/baru");
  await page.getByRole("textbox", { name: "Nama asli" }).fill(legal);
  await page.getByLabel("Atau tulis nama alias lain").fill(legal.split(" ")[0]!);
  await page.getByRole("textbox", { name: "Nomor HP" }).fill(phone);
  await page.getByLabel("Ya, sudah").check();
  await page.getByRole("button", { name: "Simpan, lalu tanya izin" }).click();
  await expect(page.getByText("Nama alias ini mirip nama asli")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Nama asli" })).toHaveValue(legal);
  await page.getByLabel("Atau tulis nama alias lain").fill(alias);
  await page.getByRole("button", { name: "Simpan, lalu tanya izin" }).click();
  await expect(page.getByText(`${alias} sudah terdaftar.`)).toBeVisible();

  const picture = { name: "foto.jpg", mimeType: "image/jpeg", buffer: await page.screenshot({ type: "jpeg" }) };
  const agree = async (): Promise<void> => {
    await page.getByText("Ya, boleh").click();
    await page.getByLabel("Foto formulir yang sudah ditandatangani").setInputFiles(picture);
    await page.getByRole("button", { name: "Simpan jawaban ya" }).click();
  };
  await page.getByRole("link", { name: "Tanyakan" }).first().click();
  await agree();
  await page.getByRole("button", { name: "Tidak", exact: true }).click();
  await agree();
  await expect(page.getByRole("heading", { name: "Sekarang fotonya" })).toBeVisible();
  await page.getByRole("button", { name: "Simpan foto" }).click();
  await expect(page.getByText("Pilih berkasnya dulu.")).toBeVisible();
  await page.getByLabel("Pilih foto").setInputFiles(picture);
  await page.getByRole("button", { name: "Simpan foto" }).click();
  await expect(page.getByText(`Foto ${alias} tersimpan.`)).toBeVisible();
  await page.getByRole("button", { name: "Tidak", exact: true }).click();
  await page.getByRole("link", { name: `Lihat halaman ${alias} di toko` }).click();
  await expect(page.getByRole("heading", { level: 1, name: alias })).toBeVisible();
  const shop = page.url();
  expect(await page.content()).toContain("/portraits/");

  const manager = await signedIn(request, "manager");
  const { beneficiaries } = await manager.get<{ beneficiaries: { id: string }[] }>(`/studio/beneficiaries?q=${alias}`);
  const { invitation } = await manager.post<InvitedAnswer>("/center/members", { role: "beneficiary", phone, beneficiary_id: beneficiaries[0]!.id });
  const hers = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const own = await hers.newPage();
  await own.goto("/studio/undangan");
  await own.getByLabel("Kode undangan").fill(invitation.url);
  await own.getByRole("button", { name: "Buka undangan" }).click();
  await own.getByLabel("PIN baru", { exact: true }).fill(PIN);
  await own.getByLabel("Ketik PIN baru sekali lagi").fill(PIN);
  await own.getByRole("button", { name: "Buka akun saya" }).click();
  await expect(own.getByRole("heading", { level: 1 })).toContainText(alias);
  await own.goto("/studio/data-saya");
  await own.getByRole("link", { name: "Berhenti menampilkan nama alias" }).click();
  await own.getByRole("button", { name: "Ya, hentikan sekarang" }).click();
  await expect(own.getByText("Sudah dihentikan.")).toBeVisible();
  await hers.close();
  await expect.poll(async () => (await request.get(shop)).status(), { timeout: 5_000 }).toBe(404);
});
