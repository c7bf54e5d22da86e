import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { barriersOn } from "./barriers";
import { BACKEND } from "./catalogue";

const PASSWORD = "demo-atensi";
export type Account = "pm" | "pm2" | "pm3" | "staff" | "manager" | "manager2" | "approver";

/** Fills in the login that is open. */
export async function fillLogin(page: Page, account: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("E-mail").fill(`${account}@demo.example`);
  await page.getByLabel("Kata sandi").fill(password);
  await page.getByRole("button", { name: "Masuk" }).click();
}

/** Logs in through the form and waits for the role's first page. */
export async function logIn(page: Page, account: Account): Promise<void> {
  await page.goto("/studio/masuk");
  await fillLogin(page, account);
  await page.waitForURL((url) => !url.pathname.endsWith("/masuk"));
}

/** Asks /studio or /center as an account of the demonstration. */
export async function askAs<T>(request: APIRequestContext, account: Account, path: string): Promise<T> {
  const login = await request.post(`${BACKEND}/auth/member/emailpass`, { data: { email: `${account}@demo.example`, password: PASSWORD } });
  const { token } = (await login.json()) as { token: string };
  const answer = await request.get(`${BACKEND}${path}`, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status(), path).toBe(200);
  return (await answer.json()) as T;
}

/** The table of the manager's report; charts beside it have tables of their own. */
export const reportOn = (page: Page) => page.getByRole("region", { name: /^(Penghasilan menurut|Income by)/ });

/** "Rp 1.284.000" as 1284000; minus signs count. */
export function rupiahIn(text: string | null): number {
  const found = /(-?)\s?Rp\s?(-?)([\d.]+)/.exec((text ?? "").replace(/\u00a0/g, " "));
  if (!found) return Number.NaN;
  return Number(found[3]!.replaceAll(".", "")) * (found[1] || found[2] ? -1 : 1);
}

/** No barrier that axe knows, and nothing that scrolls the page sideways. */
export async function expectNoBarrier(page: Page, name: string): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await barriersOn(page, name)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}
