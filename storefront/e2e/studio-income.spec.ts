import type { MakerIncomeAnswer } from "@ska/contracts";
import { expect, test } from "@playwright/test";
import { askAs, logIn, rupiahIn } from "./support/desk";

const thisMonth = (): string => new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", timeZone: "Asia/Jakarta" }).format(new Date()).slice(0, 7);

test("a maker sees her own income, to the rupiah", async ({ page, request }) => {
  const { income } = await askAs<MakerIncomeAnswer>(request, "pm", "/studio/income");
  const month = income.months.find((one) => one.month === thisMonth())?.beneficiary_share ?? 0;
  await logIn(page, "pm");
  await expect(page.getByRole("heading", { name: /^Selamat (pagi|siang|sore|malam), Kenanga$/ })).toBeVisible();
  expect(rupiahIn(await page.getByTestId("month-income").textContent())).toBe(month);

  await page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Penghasilan" }).click();
  await expect(page.getByRole("heading", { name: "Penghasilan saya" })).toBeVisible();
  expect(rupiahIn(await page.getByTestId("month-income").textContent())).toBe(month);
  for (const [name, amount] of [["Bisa diambil", income.available], ["Tabungan", income.savings], ["Menunggu", income.pending]] as const) {
    const balance = page.locator("dl > div").filter({ has: page.getByText(name, { exact: true }) });
    expect(rupiahIn(await balance.locator("dd").first().textContent()), name).toBe(amount);
  }
  await page.getByText("Lihat sebagai tabel").click();
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(income.months.length + 1);
  expect(rupiahIn(await rows.nth(1).textContent())).toBe(income.months[0]!.beneficiary_share);
});

test("amounts can be hidden and stay hidden", async ({ page }) => {
  await logIn(page, "pm");
  await page.goto("/studio/penghasilan");
  await page.getByRole("button", { name: "Sembunyikan angka" }).click();
  const amounts = page.getByText(/Rp\s?\d/);
  await expect(amounts.locator("visible=true")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Tampilkan angka" })).toBeVisible();
  await expect(amounts.locator("visible=true")).toHaveCount(0);
  await page.getByRole("button", { name: "Tampilkan angka" }).click();
  await expect(page.getByTestId("month-income")).toContainText("Rp");
});

test("reading aloud uses a voice of the device, only when asked, and keeps hidden amounts to itself", async ({ page }) => {
  await page.addInitScript(() => {
    const spoken: string[] = [];
    const voice = (lang: string, localService: boolean) => ({ lang, localService, name: lang, voiceURI: lang, default: false });
    Object.defineProperty(window, "spoken", { value: spoken });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: class { constructor(readonly text: string) {} } });
    const voices = [voice("id-ID", false), voice("in_ID", true)];
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => voices,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
        cancel: () => undefined,
        speak: (words: { text: string; voice: { localService: boolean } }) => spoken.push(`${words.voice.localService}: ${words.text}`),
      },
    });
  });
  const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  await logIn(page, "pm");
  await page.goto("/studio/penghasilan");
  const listen = page.getByRole("button", { name: "Dengarkan" });
  await expect(listen).toBeVisible();
  expect(await spoken()).toEqual([]);
  await listen.click();
  expect((await spoken())[0]).toMatch(/^true: Penghasilan Anda bulan .+ rupiah/);
  await page.getByRole("button", { name: "Berhenti" }).click();
  await page.getByRole("button", { name: "Sembunyikan angka" }).click();
  await page.getByRole("button", { name: "Dengarkan" }).click();
  expect((await spoken())[1]).toMatch(/^true: Angka sedang disembunyikan\.[^\d]*$/);
});

test("a maker gets no orders and no centre's figures", async ({ page }) => {
  await logIn(page, "pm");
  for (const address of ["/studio/pesanan", "/balai", "/balai/rincian", "/en/studio/pesanan"]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(403);
    await expect(page.getByRole("heading", { name: /bukan untuk peran Anda|not for your role/ })).toBeVisible();
  }
  expect((await page.request.get("/balai/unduh?from=2026-01&to=2026-12&group=beneficiary")).status()).toBe(403);
  await page.goto("/studio/produk?status=published");
  await expect(page.getByRole("heading", { name: "Produk saya" })).toBeVisible();
  await expect(page.getByRole("article").first()).toContainText("Tayang");
});
