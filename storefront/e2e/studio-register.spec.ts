import type { BeneficiariesAnswer, InvitedAnswer } from "@ska/contracts";
import { expect, test, type Page } from "@playwright/test";
import { signedIn } from "./support/caller";
import { logIn } from "./support/desk";
import { newPhone, newWord } from "./support/people";

const PIN = "730615";

test.use({ viewport: { width: 360, height: 740 } });

async function sign(page: Page): Promise<void> {
  const field = page.getByRole("img", { name: "Kotak tanda tangan" });
  await field.scrollIntoViewIfNeeded();
  const box = (await field.boundingBox())!;
  await page.mouse.move(box.x + 40, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 20, { steps: 5 });
  await page.mouse.move(box.x + 200, box.y + 70, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByText("Tanda tangan siap.")).toBeVisible();
}

test("staff register somebody on a phone, she agrees to a page, and then logs in by phone and PIN", async ({ page, request, browser }) => {
  test.setTimeout(180_000);
  const [first, last, alias, phone] = [newWord(), newWord(), newWord(), newPhone()];
  await logIn(page, "staff");
  await page.getByRole("link", { name: "Penerima manfaat" }).click();
  await page.getByRole("link", { name: "Daftarkan penerima manfaat" }).click();

  await page.getByRole("button", { name: "Lanjut" }).locator("visible=true").click();
  await expect(page.getByText("Tulis nama aslinya dulu.")).toBeVisible();
  await page.getByRole("textbox", { name: "Nama asli" }).fill(`${first} ${last}`);
  await page.getByRole("button", { name: "Lanjut" }).locator("visible=true").click();
  // Too near to her legal name: refused when it is saved, with everything kept.
  await page.getByLabel("Atau tulis nama alias lain").fill(first);
  await page.getByRole("button", { name: "Lanjut" }).locator("visible=true").click();
  await page.getByRole("textbox", { name: "Nomor HP" }).fill(phone);
  await page.goBack();
  await expect(page.getByLabel("Atau tulis nama alias lain")).toHaveValue(first);
  await page.goForward();
  await expect(page.getByRole("textbox", { name: "Nomor HP" })).toHaveValue(phone);
  await page.getByRole("button", { name: "Lanjut" }).locator("visible=true").click();
  await page.getByRole("button", { name: "Lanjut" }).locator("visible=true").click();
  await page.getByLabel("Ya, sudah").check();
  await page.getByRole("button", { name: "Lanjut" }).locator("visible=true").click();
  await expect(page.getByRole("definition").filter({ hasText: `${first} ${last}` })).toBeVisible();
  await page.getByRole("button", { name: "Simpan, lalu tanya izin" }).click();
  await expect(page.getByText("Nama alias ini mirip nama asli")).toBeVisible();
  await page.getByLabel("Atau tulis nama alias lain").fill(alias);
  for (let step = 0; step < 4; step += 1) await page.getByRole("button", { name: "Lanjut" }).locator("visible=true").click();
  expect(page.url().toLowerCase()).not.toContain(first.toLowerCase());
  await page.getByRole("button", { name: "Simpan, lalu tanya izin" }).click();
  await expect(page.getByText(`${alias} sudah terdaftar.`)).toBeVisible();

  await page.getByRole("link", { name: "Tanyakan" }).first().click();
  await page.getByText("Ya, boleh").click();
  await page.getByRole("button", { name: "Simpan jawaban ya" }).click();
  await expect(page.getByText("Tanda tangan dulu, atau pilih foto formulir.")).toBeVisible();
  await sign(page);
  await page.getByRole("button", { name: "Simpan jawaban ya" }).click();
  await expect(page.getByRole("heading", { name: `Bolehkah cerita ${alias} dibaca pembeli?` })).toBeVisible();
  const story = "Saya menjahit tas setiap pagi.";
  await page.getByText("Ya, boleh").click();
  await page.getByLabel("Cerita", { exact: true }).fill(story);
  await page.getByLabel("Tidak bisa menggambar? Ketik nama alias").fill(alias);
  await page.getByRole("button", { name: "Simpan jawaban ya" }).click();
  await expect(page.getByRole("heading", { name: `Bolehkah wajah ${alias} tampil di toko?` })).toBeVisible();
  await page.getByRole("button", { name: "Tidak", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Bolehkah sentra membuat surat penghasilan untuk bank?" })).toBeVisible();
  await page.getByRole("button", { name: "Tidak", exact: true }).click();
  await page.getByRole("link", { name: `Lihat halaman ${alias} di toko` }).click();
  await expect(page.getByRole("heading", { level: 1, name: alias })).toBeVisible();
  await expect(page.getByText(story)).toBeVisible();
  expect((await page.content()).toLowerCase()).not.toContain(first.toLowerCase());

  const manager = await signedIn(request, "manager");
  const { beneficiaries } = await manager.get<BeneficiariesAnswer>(`/studio/beneficiaries?q=${alias}`);
  expect(beneficiaries.map(({ public_alias, consents }) => [public_alias, [...consents].sort()])).toEqual([[alias, ["alias", "story"]]]);
  const { invitation } = await manager.post<InvitedAnswer>("/center/members", { role: "beneficiary", phone, beneficiary_id: beneficiaries[0]!.id });

  const hers = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const phoneOfHers = await hers.newPage();
  await phoneOfHers.goto(`/studio/undangan${new URL(invitation.url).hash}`);
  await expect(phoneOfHers.getByText(alias)).toBeVisible();
  expect(phoneOfHers.url()).not.toContain("#");
  await phoneOfHers.getByLabel("PIN baru", { exact: true }).fill(PIN);
  await phoneOfHers.getByLabel("Ketik PIN baru sekali lagi").fill(PIN);
  await phoneOfHers.getByRole("button", { name: "Buka akun saya" }).click();
  await expect(phoneOfHers.getByRole("heading", { level: 1 })).toContainText(alias);
  await phoneOfHers.getByRole("button", { name: "Keluar" }).click();
  await phoneOfHers.getByLabel("E-mail atau nomor HP").fill(phone);
  await phoneOfHers.getByLabel("Kata sandi atau PIN").fill(PIN);
  await phoneOfHers.getByRole("button", { name: "Masuk" }).click();
  await expect(phoneOfHers.getByRole("heading", { level: 1 })).toContainText(alias);
  await phoneOfHers.goto(`/studio/undangan${new URL(invitation.url).hash}`);
  await expect(phoneOfHers.getByText("Undangan ini tidak bisa dipakai")).toBeVisible();
  await hers.close();
});
