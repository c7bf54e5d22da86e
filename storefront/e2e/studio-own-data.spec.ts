import { expect, test } from "@playwright/test";
import { acceptInvitation, newSomebody } from "./support/people";

const PIN = "730615";

test.use({ viewport: { width: 360, height: 740 } });

test("she sees what the shop shows, stops it, and asks for a correction", async ({ page, request }) => {
  const her = await newSomebody(request, ["alias"]);
  await acceptInvitation(request, her, PIN);
  await page.goto(`/perajin/${her.handle}`);
  await expect(page.getByRole("heading", { level: 1, name: her.alias })).toBeVisible();

  await page.goto("/studio/masuk");
  await page.getByLabel("E-mail atau nomor HP").fill(her.phone);
  await page.getByLabel("Kata sandi atau PIN").fill(PIN);
  await page.getByRole("button", { name: "Masuk" }).click();
  await page.getByRole("main").getByRole("link", { name: "Data Saya" }).click();
  await expect(page.getByRole("region", { name: "Yang dilihat orang di toko sekarang" })).toContainText(her.alias);
  await expect(page.getByRole("region", { name: "Siapa yang melihat data Anda" })).toContainText("Petugas sentra mendaftarkan Anda.");
  const file = page.waitForEvent("download");
  await page.getByRole("link", { name: "Unduh data saya" }).click();
  expect((await (await file).path()).length).toBeGreaterThan(0);

  await page.getByText("Minta diperbaiki").first().click();
  await page.getByRole("button", { name: "Ya, minta diperbaiki" }).click();
  await expect(page.getByText("Permintaan Anda sudah dikirim ke pengelola.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Permintaan Anda" })).toContainText("Perbaiki data");

  await page.getByRole("link", { name: "Berhenti menampilkan nama alias" }).click();
  await page.getByRole("button", { name: "Ya, hentikan sekarang" }).click();
  await expect(page.getByText("Sudah dihentikan. Di toko langsung hilang.")).toBeVisible();
  await expect(page.getByText("Sekarang tidak ada apa-apa tentang Anda di toko.")).toBeVisible();
  await expect.poll(async () => (await request.get(`/perajin/${her.handle}`)).status(), { timeout: 5_000 }).toBe(404);
});
