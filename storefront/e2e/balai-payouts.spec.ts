import type { MakerIncomeAnswer, PayableAnswer } from "@ska/contracts";
import { expect, test, type Page } from "@playwright/test";
import { askAs, logIn, rupiahIn, type Account } from "./support/desk";

// Without script and on a phone: with either it is no harder.
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

const AMOUNT = 1_000;

async function enterAs(page: Page, who: Account): Promise<void> {
  await page.context().clearCookies();
  await logIn(page, who);
}

const cardOf = (page: Page, alias: string, reference?: string) => {
  const card = page.getByRole("main").getByRole("listitem").filter({ has: page.getByRole("heading", { name: alias, exact: true }) }).filter({ hasText: "Rp 1.000" });
  return (reference ? card.filter({ hasText: reference }) : card).first();
};

test("a manager proposes, another approves, the money is handed over, and the maker sees it", async ({ page, request }) => {
  const income = async () => (await askAs<MakerIncomeAnswer>(request, "pm", "/studio/income")).income;
  const me = await askAs<{ member: { beneficiary_id: string } }>(request, "pm", "/studio/me");
  const { people } = await askAs<PayableAnswer>(request, "manager", "/center/payouts/owed");
  const her = people.find(({ beneficiary_id }) => beneficiary_id === me.member.beneficiary_id)!;
  const before = await income();
  const reference = `BKK-${Date.now()}`;

  await logIn(page, "manager");
  await page.goto("/balai/pembayaran");
  await page.getByRole("link", { name: "Ajukan pembayaran" }).click();
  const amount = page.getByLabel(`Jumlah untuk ${her.public_alias}, Bisa diambil`);
  await expect(amount).toHaveValue(String(her.available));
  for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
  await page.getByLabel(`Bayar ${her.public_alias}, Bisa diambil`).check();
  await amount.fill(String(her.available + 1));
  await page.getByRole("button", { name: "Ajukan" }).click();
  await expect(page.getByText("Perbaiki jumlah yang ditandai.")).toBeVisible();
  await expect(amount).toHaveValue(String(her.available + 1));
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await amount.fill("1.000");
  await page.getByRole("button", { name: "Ajukan" }).click();
  await expect(page.getByText("Sudah diajukan.")).toBeVisible();
  const own = cardOf(page, her.public_alias);
  await expect(own).toContainText("Anda yang mengajukan.");
  await expect(own.getByText("Setujui…")).toHaveCount(0);
  expect(await income()).toMatchObject({ available: before.available - AMOUNT, reserved: before.reserved + AMOUNT });

  await enterAs(page, "approver");
  await page.goto("/balai/pembayaran?status=proposed");
  await cardOf(page, her.public_alias).getByText("Setujui…").click();
  await cardOf(page, her.public_alias).getByRole("button", { name: "Ya, setujui" }).click();
  await expect(page.getByText("Sudah disetujui.")).toBeVisible();

  await cardOf(page, her.public_alias).getByText("Catat sudah diserahkan…").click();
  await cardOf(page, her.public_alias).getByRole("button", { name: "Ya, uangnya sudah diterima" }).click();
  await expect(cardOf(page, her.public_alias).getByRole("alert")).toBeVisible();
  await cardOf(page, her.public_alias).getByText("Catat sudah diserahkan…").click();
  await expect(page.getByText("Tulis nomor kuitansi atau nomor transfernya.")).toBeVisible();
  await cardOf(page, her.public_alias).getByLabel("Nomor bukti").fill(reference);
  await cardOf(page, her.public_alias).getByRole("button", { name: "Ya, uangnya sudah diterima" }).click();
  await expect(page.getByText("Sudah tercatat.")).toBeVisible();
  const receipt = await cardOf(page, her.public_alias, reference).getByRole("link", { name: "Unduh bukti pembayaran" }).getAttribute("href");
  const paper = await page.request.get(receipt!);
  expect([paper.status(), paper.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  expect(await income()).toMatchObject({ available: before.available - AMOUNT, reserved: before.reserved, paid: before.paid + AMOUNT });

  await enterAs(page, "pm");
  await page.goto("/studio/penghasilan");
  const paid = page.getByRole("listitem").filter({ hasText: reference });
  await expect(paid).toContainText("Sudah Anda terima");
  expect(rupiahIn(await paid.textContent())).toBe(AMOUNT);
});

test("her statement is a PDF; a made-up code opens none, and says so to whoever checks", async ({ page }) => {
  await logIn(page, "pm");
  await page.goto("/studio/penghasilan");
  const paper = await page.request.get("/studio/penghasilan/keterangan?from=2026-01&to=2026-12");
  expect([paper.status(), paper.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  await page.context().clearCookies();
  await page.goto("/periksa");
  await page.getByLabel("Kode surat").fill("abc");
  await page.getByRole("button", { name: "Periksa" }).click();
  await expect(page.getByRole("alert")).toContainText("Kodenya belum lengkap.");
  await page.getByLabel("Kode surat").fill("00000-00000-00000-00000-00000-0");
  await page.getByRole("button", { name: "Periksa" }).click();
  await expect(page.getByText("Kode ini tidak membuka surat mana pun.")).toBeVisible();
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
});
