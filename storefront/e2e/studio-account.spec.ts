import type { ResetAnswer } from "@ska/contracts";
import { expect, test, type Page } from "@playwright/test";
import { signedIn } from "./support/caller";
import { acceptInvitation, newSomebody } from "./support/people";

const PIN = "730615";

async function enter(page: Page, login: string, secret: string): Promise<void> {
  await page.goto("/studio/masuk");
  await page.getByLabel("E-mail atau nomor HP").fill(login);
  await page.getByLabel("Kata sandi atau PIN").fill(secret);
  await page.getByRole("button", { name: "Masuk" }).click();
}

async function choose(page: Page, current: string, next: string, again = next): Promise<void> {
  await page.getByLabel("PIN sekarang").fill(current);
  await page.getByLabel("PIN baru", { exact: true }).fill(next);
  await page.getByLabel("Ketik PIN baru sekali lagi").fill(again);
  await page.getByRole("button", { name: "Simpan" }).click();
}

test("after a reset she must choose a PIN of her own before anything else", async ({ page, request }) => {
  const her = await newSomebody(request);
  await acceptInvitation(request, her, PIN);
  const { temporary_secret } = await (await signedIn(request, "manager")).post<ResetAnswer>(`/center/members/${her.memberId}/reset`, {});
  await enter(page, her.phone, temporary_secret);
  await expect(page).toHaveURL(/\/studio\/ganti-sandi$/);
  await page.goto("/studio/penghasilan");
  await expect(page).toHaveURL(/\/studio\/ganti-sandi$/);

  await choose(page, "000000", "481936");
  await expect(page.getByText("Bukan ini yang sekarang Anda pakai.")).toBeVisible();
  await choose(page, temporary_secret, "123456");
  await expect(page.getByText("PIN ini mudah ditebak.")).toBeVisible();
  await choose(page, temporary_secret, "481936", "481937");
  await expect(page.getByText("Yang kedua tidak sama dengan yang pertama.")).toBeVisible();
  await choose(page, temporary_secret, "481936");
  await expect(page).toHaveURL(/\/studio$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(her.alias);
});

test("logging out everywhere ends another phone's session too", async ({ page, request, browser }) => {
  const her = await newSomebody(request);
  await acceptInvitation(request, her, PIN);
  const context = await browser.newContext();
  const other = await context.newPage();
  await enter(other, her.phone, PIN);
  await expect(other.getByRole("heading", { level: 1 })).toContainText(her.alias);

  await enter(page, her.phone, PIN);
  await page.getByRole("link", { name: "Akun" }).click();
  await page.getByText("Keluar dari semua perangkat…").click();
  await page.getByRole("button", { name: "Ya, keluarkan semua" }).click();
  await expect(page.getByText("Anda sudah keluar dari semua HP dan komputer.")).toBeVisible();
  await other.goto("/studio/penghasilan");
  await expect(other.getByText("Waktu masuk Anda sudah habis.")).toBeVisible();
  await enter(other, her.phone, PIN);
  await expect(other.getByRole("heading", { level: 1 })).toContainText(her.alias);
  await context.close();
});
