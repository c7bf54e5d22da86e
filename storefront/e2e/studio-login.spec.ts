import { expect, test } from "@playwright/test";
import { fillLogin, logIn } from "./support/desk";

test("each role begins at its own page, and the session can't be read by a script", async ({ page, context }) => {
  for (const [account, path] of [["pm", "/studio"], ["staff", "/studio/pesanan"], ["manager", "/balai"]] as const) {
    await logIn(page, account);
    expect(new URL(page.url()).pathname).toBe(path);
    const cookie = (await context.cookies()).find(({ name }) => name === "ska_member");
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
    await page.getByRole("button", { name: "Keluar" }).click();
    await expect(page.getByText("Anda sudah keluar.")).toBeVisible();
    expect((await context.cookies()).find(({ name }) => name === "ska_member")).toBeUndefined();
  }
  await page.goto("/balai");
  await expect(page.getByRole("heading", { name: "Masuk" })).toBeVisible();
});

test("a wrong password is said in words and keeps the e-mail", async ({ page }) => {
  await page.goto("/studio/masuk");
  await fillLogin(page, "pm2", "bukan-ini");
  await expect(page.getByText("E-mail, nomor HP, kata sandi atau PIN tidak cocok. Periksa, lalu coba lagi.")).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue("pm2@demo.example");
  await expect(page.getByLabel("Kata sandi")).toHaveValue("");
});

test("too many tries are told with the seconds to wait", async ({ page }) => {
  const nobody = `nobody-${Date.now()}`;
  await page.goto("/studio/masuk");
  for (let tries = 0; tries < 10; tries += 1) {
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await fillLogin(page, nobody, `salah-${tries}`);
    await answered;
    await expect(page.getByRole("button", { name: "Masuk" })).toBeEnabled();
  }
  await fillLogin(page, nobody, "salah");
  await expect(page.getByText(/Terlalu banyak percobaan\. Tunggu \d+ detik/)).toBeVisible();
});

test("the login comes back to where she was, and never leaves the site", async ({ page, context }) => {
  await page.goto("/studio/penghasilan");
  await fillLogin(page, "pm");
  await expect(page).toHaveURL(/\/studio\/penghasilan$/);

  const session = (await context.cookies()).find(({ name }) => name === "ska_member")!;
  await context.addCookies([{ ...session, value: "a.b.c" }]);
  await page.goto("/studio/produk?page=1");
  await expect(page.getByText("Waktu masuk Anda sudah habis.")).toBeVisible();
  await fillLogin(page, "pm");
  await expect(page).toHaveURL(/\/studio\/produk\?page=1$/);

  await context.clearCookies();
  for (const next of ["https://example.com/studio", "//example.com/studio", "/keranjang"]) {
    await page.goto(`/studio/masuk?next=${encodeURIComponent(next)}`);
    await fillLogin(page, "pm");
    await expect(page).toHaveURL(/\/studio$/);
    await context.clearCookies();
  }
});

test("private pages are kept out of caches and search engines", async ({ page, request }) => {
  const away = await request.get("/balai", { maxRedirects: 0 });
  expect(away.status()).toBe(307);
  expect(away.headers()["location"]).toContain("/studio/masuk?next=%2Fbalai");
  await logIn(page, "manager");
  const answer = await page.goto("/balai");
  expect(answer?.headers()["cache-control"]).toContain("no-store");
  expect(answer?.headers()["x-robots-tag"]).toContain("noindex");
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
});
