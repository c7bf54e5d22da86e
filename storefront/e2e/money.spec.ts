import { expect, test, type Page } from "@playwright/test";
import type { MakerIncomeAnswer, StudioOrderAnswer, StudioOrdersAnswer, TrackingAnswer } from "@ska/contracts";
import { signedIn, visitor, type Caller } from "./support/caller";
import { logIn, type Account } from "./support/desk";
import { SEED, drawFrom } from "./support/draw";
import { drawGoods, type DrawnGoods } from "./support/drawn-goods";
import { incomeOf } from "./support/expected-income";
import { buyAsGuest } from "./support/guest";
import { placeOrder } from "./support/place-order";
import { expectRow, figuresOf, monthNow, plus, reportOf, written } from "./support/report";

test.use({ viewport: { width: 360, height: 800 } });

const myIncome = async (maker: Caller) => (await maker.get<MakerIncomeAnswer>("/studio/income")).income;
const balanceOf = (income: MakerIncomeAnswer["income"]) => income.pending + income.available + income.reserved + income.paid;

async function orderId(member: Caller, displayId: number): Promise<string> {
  const { orders } = await member.get<StudioOrdersAnswer>(`/studio/orders?q=${displayId}`);
  return orders.find(({ display_id }) => display_id === displayId)!.id;
}

/** Both groupings of a centre's month, as they stand. */
async function reportsOf(manager: Caller, { timezone }: Pick<DrawnGoods, "timezone">) {
  const month = monthNow(timezone);
  return { month, products: await reportOf(manager, month, "product"), people: await reportOf(manager, month, "beneficiary") };
}

async function enterAs(page: Page, who: Account): Promise<void> {
  await page.context().clearCookies();
  await logIn(page, who);
}

/** What came to a centre since `before` is the sale's income and nothing else, by product and by maker, in the answer and on the page. */
async function expectIncome(page: Page, who: Account, manager: Caller, goods: DrawnGoods, before: Awaited<ReturnType<typeof reportsOf>>): Promise<void> {
  const { line, makers } = incomeOf(goods);
  const byProduct = plus(figuresOf(before.products, goods.productId), line);
  const now = async () => figuresOf(await reportOf(manager, before.month, "product"), goods.productId);
  await expect.poll(async () => (await now()).units, { timeout: 60_000 }).toBe(byProduct.units);
  expect(await now()).toEqual(byProduct);
  await enterAs(page, who);
  await expect(page).toHaveURL(/\/balai$/);
  const people = await reportOf(manager, before.month, "beneficiary");
  for (const { beneficiaryId, ...part } of makers) {
    const hers = plus(figuresOf(before.people, beneficiaryId), part);
    expect(figuresOf(people, beneficiaryId)).toEqual(hers);
    await expectRow(page, people.rows.find(({ key }) => key === beneficiaryId)!.label, hers);
  }
  await page.getByRole("navigation", { name: "Kelompokkan menurut" }).getByRole("link", { name: "Produk" }).click();
  await expect(page).toHaveURL(/group=product/);
  await expectRow(page, goods.title, byProduct);
}

test("goods of two centres at drawn prices and shares: each manager and each maker gets what the rule says", async ({ page, request }, info) => {
  test.setTimeout(300_000);
  await info.attach("seed", { contentType: "text/plain", body: `Drawn from E2E_SEED=${SEED}` });
  const draw = drawFrom(SEED);
  const enter = (name: string) => signedIn(request, name);
  const [manager, manager2, staff, admin] = [await enter("manager"), await enter("manager2"), await enter("staff"), await enter("admin")];
  const [pm, pm2, pm3, guest] = [await enter("pm"), await enter("pm2"), await enter("pm3"), await visitor(request)];
  const first = await drawGoods({ manager, maker: pm, stranger: pm3, admin, visitor: guest, quantity: 1, draw });
  const second = await drawGoods({ manager: manager2, maker: pm2, admin, visitor: guest, quantity: draw(1, 3), draw });
  await info.attach("drawn", { contentType: "text/plain", body: JSON.stringify([first, second], ["title", "price", "quantity", "unitCost", "beneficiaryBp", "savingsBp"]) });

  const { amount, token } = await buyAsGuest(page, [first, second], draw);
  const { order } = await guest.get<TrackingAnswer>(`/store/orders/track?token=${token}`);
  expect(order.totals.total).toBe(amount);
  expect(order.payment.instructions?.amount).toBe(amount);
  expect(order.totals.items).toBe(first.price + second.price * second.quantity);
  expect(order.totals.items + order.totals.shipping).toBe(amount);
  expect(order.shipments).toHaveLength(2);

  const id = await orderId(staff, order.display_id);
  const refusal = await staff.try("POST", `/studio/orders/${id}/confirm-payment`, {});
  expect(refusal.status()).toBe(403);
  expect(await refusal.json()).toMatchObject({ message: expect.stringContaining("administrator") });
  const trackingLink = page.url();
  await enterAs(page, "staff");
  await page.goto(`/studio/pesanan/${id}`);
  await expect(page.getByRole("main")).toContainText("Pembayarannya dikonfirmasi oleh administrator, bukan oleh sentra.");
  await expect(page.getByRole("main")).not.toContainText(second.title);
  await expect(page.getByRole("link", { name: "Konfirmasi transfer" })).toHaveCount(0);
  const theirs = await manager2.get<StudioOrderAnswer>(`/studio/orders/${id}`);
  expect(theirs.order.lines.map(({ product_id }) => product_id)).toEqual([second.productId]);

  const [before, before2] = [await reportsOf(manager, first), await reportsOf(manager2, second)];
  const [incomePm, incomePm2, incomePm3] = [await myIncome(pm), await myIncome(pm2), await myIncome(pm3)];
  await admin.post(`/admin/orders/${id}/confirm-transfer`, {});

  await page.goto(trackingLink);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sedang dikemas");
  await expect(page.getByRole("listitem").filter({ hasText: "Pembayaran diterima" })).toContainText(/pukul \d\d\.\d\d/);
  await expect(page.getByRole("region", { name: "Transfer bank" })).toHaveCount(0);

  await expectIncome(page, "manager", manager, first, before);
  await expect(page.getByRole("rowheader", { name: second.title, exact: true })).toHaveCount(0);
  await expectIncome(page, "manager2", manager2, second, before2);
  await expect(page.getByRole("rowheader", { name: first.title, exact: true })).toHaveCount(0);

  for (const [who, maker, earlier, goods, other] of [["pm", pm, incomePm, first, second], ["pm2", pm2, incomePm2, second, first]] as const) {
    const { member } = await maker.get<{ member: { beneficiary_id: string } }>("/studio/me");
    const part = incomeOf(goods).makers.find(({ beneficiaryId }) => beneficiaryId === member.beneficiary_id)!;
    const income = await myIncome(maker);
    expect(income.lines[0]).toMatchObject({ product_id: goods.productId, units: goods.quantity, net_sales: part.net_sales, beneficiary_share: part.beneficiary_share, savings: part.savings });
    expect(income.savings).toBe(earlier.savings + part.savings);
    expect(balanceOf(income)).toBe(balanceOf(earlier) + part.beneficiary_share - part.savings);
    expect(income.lines.filter(({ product_id }) => product_id === other.productId)).toEqual([]);
    await enterAs(page, who);
    await page.goto("/studio/penghasilan");
    await expect(page.getByRole("heading", { name: "Penghasilan saya" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: goods.title }).filter({ hasText: written(part.beneficiary_share) }).first()).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(other.title);
    for (const path of ["/studio/orders", `/studio/orders/${id}`, `/center/income?from=${before.month}&to=${before.month}`]) {
      expect((await maker.try("GET", path)).status(), path).toBe(403);
    }
  }
  expect((await staff.try("GET", `/center/income?from=${before.month}&to=${before.month}`)).status()).toBe(403);
  expect((await myIncome(pm3)).months).toEqual(incomePm3.months);
  await enterAs(page, "pm3");
  await page.goto("/studio/penghasilan");
  await expect(page.getByRole("heading", { name: "Penghasilan saya" })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(first.title);
});

test("a transfer confirmed again is refused with 409 and adds nothing to anybody's income", async ({ request }) => {
  const enter = (name: string) => signedIn(request, name);
  const [manager, staff, admin] = [await enter("manager"), await enter("staff"), await enter("admin")];
  const ownCenter = "sentra-jawa-tengah";
  const place = async () => orderId(staff, (await placeOrder(request, [ownCenter])).displayId);
  const [one, later] = [await place(), await place()];
  const month = monthNow("Asia/Jakarta");
  const total = async () => (await reportOf(manager, month, "product")).total;
  const { units, orders } = await total();

  await admin.post(`/admin/orders/${one}/confirm-transfer`, {});
  await expect.poll(async () => (await total()).orders).toBe(orders + 1);
  const once = await reportsOf(manager, { timezone: "Asia/Jakarta" });
  for (const [who, path] of [[admin, `/admin/orders/${one}/confirm-transfer`], [staff, `/studio/orders/${one}/confirm-payment`]] as const) {
    const again = await who.try("POST", path, {});
    expect(again.status(), path).toBe(409);
    expect(await again.json()).toMatchObject({ message: expect.stringMatching(/\w+ \w+/) });
  }
  expect(await reportsOf(manager, { timezone: "Asia/Jakarta" })).toEqual(once);

  // A later sale has been through when its income shows: by then a second posting would have been, too.
  await staff.post(`/studio/orders/${later}/confirm-payment`, {});
  await expect.poll(async () => (await total()).orders).toBe(orders + 2);
  expect((await total()).units).toBe(units + 2);
});
