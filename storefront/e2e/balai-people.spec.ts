import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { logIn } from "./support/desk";
import { newSomebody, newWord } from "./support/people";

const PASSWORD = "lereng sumbing di pagi hari";

test("a manager invites staff by link, who opens the account and logs in", async ({ page, browser }) => {
  const email = `${newWord().toLowerCase()}@example.id`;
  await logIn(page, "manager");
  await page.getByRole("link", { name: "Anggota" }).first().click();
  await page.getByRole("link", { name: "Undang anggota" }).click();
  await expect(page.getByLabel("Pengelola")).toHaveCount(0);
  await page.getByLabel("Petugas").check();
  await page.getByRole("textbox", { name: "E-mail" }).fill(email);
  await page.getByRole("button", { name: "Buat undangan" }).click();
  const link = await page.getByLabel("Tautan undangan").inputValue();

  const hers = await browser.newContext();
  const desk = await hers.newPage();
  await desk.goto(`/studio/undangan${new URL(link).hash}`);
  await desk.getByLabel("Kata sandi baru", { exact: true }).fill(PASSWORD);
  await desk.getByLabel("Ketik kata sandi baru sekali lagi").fill(PASSWORD);
  await desk.getByRole("button", { name: "Buka akun saya" }).click();
  await desk.getByRole("button", { name: "Keluar" }).click();
  await desk.getByLabel("E-mail atau nomor HP").fill(email);
  await desk.getByLabel("Kata sandi atau PIN").fill(PASSWORD);
  await desk.getByRole("button", { name: "Masuk" }).click();
  await expect(desk.getByRole("link", { name: "Penerima manfaat" }).first()).toBeVisible();
  await desk.goto("/balai/anggota");
  await expect(desk.getByRole("heading", { name: "Anggota", exact: true })).toHaveCount(0);
  await hers.close();

  await page.getByRole("link", { name: "Anggota" }).first().click();
  await page.getByRole("link", { name: email.split("@")[0] }).click();
  await expect(page.getByRole("definition").filter({ hasText: "Aktif" })).toBeVisible();
  await page.goto("/balai/anggota?role=manager");
  await page.getByRole("link", { name: "Pengelola kedua" }).click();
  await expect(page.getByText("hanya bisa diatur ulang oleh kementerian")).toBeVisible();
  await expect(page.getByText("Atur ulang kata sandi…")).toHaveCount(0);
});

test("a manager finds somebody, keeps her consent with its paper, takes it back, and the log tells all of it", async ({ page, request }) => {
  test.setTimeout(150_000);
  const her = await newSomebody(request);
  await logIn(page, "manager");
  await page.getByRole("link", { name: "Penerima manfaat" }).first().click();
  await page.getByText("Cari dengan nama asli atau nomor telepon").click();
  await page.getByLabel("Nama asli, alias, atau nomor telepon").fill(her.phone.slice(-6));
  await page.getByRole("button", { name: "Cari" }).click();
  await page.getByRole("group").getByRole("link", { name: her.alias }).click();
  await expect(page.getByRole("heading", { level: 1, name: her.alias })).toBeVisible();
  expect(page.url()).not.toContain(her.phone.slice(-6));

  await page.getByRole("link", { name: "Ubah data" }).click();
  const story = `Saya menjahit ${newWord()} setiap pagi.`;
  await page.getByLabel("Cerita", { exact: false }).first().fill(story);
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByText(`Perubahan data ${her.alias} sudah tersimpan.`)).toBeVisible();
  await page.getByLabel("Untuk apa").selectOption("alias");
  const paper = await page.screenshot({ type: "jpeg" });
  await page.getByLabel("Bukti: tanda tangan atau foto formulir").last().setInputFiles({ name: "formulir.jpg", mimeType: "image/jpeg", buffer: paper });
  await page.getByRole("button", { name: "Catat persetujuan" }).click();
  await expect(page.getByText(`Persetujuan ${her.alias} sudah tercatat.`)).toBeVisible();
  const evidence = await page.getByRole("link", { name: "Lihat bukti persetujuan nama alias" }).getAttribute("href");
  expect((await (await page.request.get(evidence!)).body()).equals(paper)).toBe(true);
  const shop = await request.get(`/perajin/${her.handle}`);
  expect(await shop.text()).toContain(her.alias);
  expect(await shop.text()).not.toContain(story);

  await page.getByText("Tarik persetujuan nama alias…").click();
  await page.getByRole("button", { name: "Ya, tarik persetujuan" }).click();
  await expect(page.getByText(`Persetujuan ${her.alias} sudah ditarik.`)).toBeVisible();
  await expect.poll(async () => (await request.get(`/perajin/${her.handle}`)).status(), { timeout: 5_000 }).toBe(404);

  await page.getByRole("link", { name: "Lihat semua di catatan akses" }).click();
  const log = page.getByRole("table");
  for (const did of ["menarik persetujuan", "melihat bukti persetujuan", "mencatat persetujuan", "mengubah data", "mencari dengan nama asli atau telepon"]) {
    await expect(log.getByText(did, { exact: false }).first()).toBeVisible();
  }
  await page.getByLabel("Kejadian").selectOption("consent.withdrawn");
  await page.getByRole("button", { name: "Tampilkan" }).click();
  await expect(log.getByRole("row")).toHaveCount(2);
  await expect(log).toContainText(her.alias);
  const file = page.waitForEvent("download");
  await page.getByRole("link", { name: "Unduh CSV" }).click();
  const rows = (await readFile(await (await file).path(), "utf8")).trim().split("\n");
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain("consent.withdrawn");
  expect(rows[1]).not.toContain(story);
});

test("a group is made with weights, and changed", async ({ page, request }) => {
  const [one, two] = [await newSomebody(request), await newSomebody(request)];
  const name = `Kelompok ${newWord()}`;
  await logIn(page, "manager");
  await page.getByRole("link", { name: "Kelompok" }).first().click();
  await page.getByRole("link", { name: "Buat kelompok" }).first().click();
  await page.getByLabel("Nama kelompok").fill(name);
  await page.getByLabel("Anggota 1").selectOption({ label: one.alias });
  await page.getByLabel("Bobot 1").fill("3");
  await page.getByLabel("Anggota 2").selectOption({ label: one.alias });
  await page.getByRole("button", { name: "Simpan" }).locator("visible=true").click();
  await expect(page.getByText("setiap orang sekali saja").first()).toBeVisible();
  await page.getByLabel("Anggota 2").selectOption({ label: two.alias });
  await page.getByRole("button", { name: "Simpan" }).locator("visible=true").click();
  await expect(page.getByText("Kelompok sudah dibuat.")).toBeVisible();
  const group = page.getByRole("main").getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
  await expect(group).toContainText("bobot 3 · 75%");
  await group.getByRole("link", { name: "Ubah kelompok" }).click();
  await page.getByLabel("Bobot 2").fill("9");
  await page.getByRole("button", { name: "Simpan" }).locator("visible=true").click();
  await expect(page.getByText("Berlaku untuk penjualan berikutnya.").first()).toBeVisible();
  await expect(group).toContainText("bobot 3 · 25%");
  await expect(group).toContainText("bobot 9 · 75%");
});
