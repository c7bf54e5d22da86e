import { withMedusa } from "./support/with-medusa";
import type { IncomeLinesAnswer, IncomeReport, MakerIncomeAnswer, ShareRuleAnswer, ShareRulesAnswer } from "@ska/contracts";
import { attributeOrders } from "./support/attribution";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn } from "./support/members";
import { captureWithoutEvent, placeOrder } from "./support/purchase";

type Login = Awaited<ReturnType<typeof logIn>>;

const year = new Date().getUTCFullYear();
const PERIOD = `from=${year - 1}-12&to=${year + 1}-01`;
const NOBODY = { headers: {}, validateStatus: () => true };
const FORGED = "does-not-exist";

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("who reads which income, and what they read", () => {
      const http: Http = api;
      let market: Market;
      let [melati, kenanga, productId, brandId, otherProductId, otherBrandId] = ["", "", "", "", "", ""];
      let manager: Login, staff: Login, maker: Login, otherMaker: Login, otherManager: Login;

      beforeAll(async () => {
        const container = getContainer();
        market = await Market.open(container);
        const centerId = await market.center();
        const otherCenterId = await market.center();
        melati = await market.person(centerId, "Melati");
        kenanga = await market.person(centerId, "=Kenanga");
        const authors = [{ beneficiary_id: melati, weight: 2 }, { beneficiary_id: kenanga, weight: 1 }];
        const rule = { beneficiaryBp: 6_000, savingsBp: 2_500 };
        const own = await market.product({ centerId, price: 125_000, unitCost: 40_000, authors, rule, title: "Tas Ciprat" });
        const stranger = await market.person(otherCenterId, "Seruni");
        const other = await market.product({
          centerId: otherCenterId,
          price: 70_000,
          unitCost: 0,
          authors: [{ beneficiary_id: stranger, weight: 1 }],
          rule: { beneficiaryBp: 10_000, savingsBp: 0 },
        });
        ({ productId, brandId } = own);
        [otherProductId, otherBrandId] = [other.productId, other.brandId];
        manager = await logIn(container, http, { centerId, role: "manager" });
        staff = await logIn(container, http, { centerId, role: "staff" });
        maker = await logIn(container, http, { centerId, role: "beneficiary", beneficiaryId: melati });
        otherMaker = await logIn(container, http, { centerId: otherCenterId, role: "beneficiary", beneficiaryId: stranger });
        otherManager = await logIn(container, http, { centerId: otherCenterId, role: "manager" });
        const orderId = await placeOrder(market, http, [
          { variantId: own.variantId, quantity: 2 },
          { variantId: other.variantId, quantity: 1 },
        ]);
        await captureWithoutEvent(market, orderId);
        await attributeOrders(container, [orderId]);
      });

      const total = {
        units: 2,
        orders: 1,
        gross_sales: 250_000,
        refunds: 0,
        net_sales: 250_000,
        unit_cost: 80_000,
        beneficiary_share: 102_000,
        savings: 25_500,
        center_share: 68_000,
        refund_cover: 0,
      };

      it("vector 12: shows a centre's sale by beneficiary, with a total that counts units and orders once", async () => {
        const { data } = await http.get<IncomeReport>(`/center/income?${PERIOD}&group=beneficiary`, manager);
        const shared = { units: 2, orders: 1, refunds: 0, refund_cover: 0 };
        expect({ rows: data.rows, total: data.total }).toEqual({
          rows: [
            { ...shared, key: melati, label: "Melati", gross_sales: 166_666, net_sales: 166_666, unit_cost: 53_333, beneficiary_share: 68_000, savings: 17_000, center_share: 45_333 },
            { ...shared, key: kenanga, label: "=Kenanga", gross_sales: 83_334, net_sales: 83_334, unit_cost: 26_667, beneficiary_share: 34_000, savings: 8_500, center_share: 22_667 },
          ],
          total,
        });
      });

      it.each(["month", "product", "channel"])("gives the same total by %s", async (group) => {
        const { data } = await http.get<IncomeReport>(`/center/income?${PERIOD}&group=${group}`, manager);
        expect(data.total).toEqual(total);
        expect(data.rows).toEqual([{ ...total, key: expect.any(String), label: expect.any(String) }]);
        if (group === "product") expect(data.rows[0]).toMatchObject({ key: productId, label: "Tas Ciprat" });
      });

      it("gives the same as CSV, with no cell that a spreadsheet would run", async () => {
        const answer = await http.get<string>(`/center/income.csv?${PERIOD}`, manager);
        expect(answer.headers["content-type"]).toBe("text/csv; charset=utf-8");
        expect(answer.headers["content-disposition"]).toBe(
          `attachment; filename="penghasilan-${year - 1}-12-${year + 1}-01-beneficiary.csv"`,
        );
        expect(answer.data.split("\r\n").slice(1)).toEqual([
          `${melati},Melati,2,1,166666,0,166666,53333,68000,17000,45333,0`,
          `${kenanga},'=Kenanga,2,1,83334,0,83334,26667,34000,8500,22667,0`,
          "total,Total,2,1,250000,0,250000,80000,102000,25500,68000,0",
          "",
        ]);
      });

      it("shows the lines behind a number", async () => {
        const lines = `/center/income/lines?${PERIOD}`;
        const { data } = await http.get<IncomeLinesAnswer>(`${lines}&beneficiary_id=${kenanga}`, manager);
        expect(data).toMatchObject({ count: 1, offset: 0, limit: 50 });
        expect(data.lines).toEqual([
          expect.objectContaining({
            kind: "sale",
            product: "Tas Ciprat",
            order_display_id: 1,
            units: 2,
            net_sales: 83_334,
            unit_cost: 26_667,
            beneficiary_share: 34_000,
            center_share: 22_667,
            share_rule: { beneficiary_bp: 6_000, savings_bp: 2_500 },
            flag: null,
          }),
        ]);
        const whole = await http.get<IncomeLinesAnswer>(`${lines}&product_id=${productId}`, manager);
        expect(whole.data.lines).toEqual([expect.objectContaining({ units: 2, net_sales: 250_000, beneficiary_share: 102_000 })]);
        const past = await http.get<IncomeLinesAnswer>(`${lines}&offset=1`, manager);
        expect(past.data).toEqual({ lines: [], count: 1, offset: 1, limit: 50 });
      });

      it("shows nobody another centre's income", async () => {
        const theirs = await http.get<IncomeReport>(`/center/income?${PERIOD}&group=product`, otherManager);
        expect(theirs.data.rows.map(({ key, net_sales }) => [key, net_sales])).toEqual([[otherProductId, 70_000]]);
        const lines = await http.get<IncomeLinesAnswer>(`/center/income/lines?${PERIOD}&product_id=${productId}`, otherManager);
        expect(lines.data).toMatchObject({ lines: [], count: 0 });
      });

      it("shows a maker hers and nothing of anybody else's", async () => {
        const { data } = await http.get<MakerIncomeAnswer>("/studio/income", maker);
        const sale = { net_sales: 166_666, beneficiary_share: 68_000 };
        expect(data.income).toEqual({
          available: 0,
          pending: 51_000,
          savings: 17_000,
          reserved: 0,
          paid: 0,
          months: [{ month: expect.stringMatching(/^\d{4}-\d{2}$/), ...sale }],
          lines: [
            { kind: "sale", date: expect.any(String), product_id: productId, product: "Tas Ciprat", units: 2, savings: 17_000, ...sale },
          ],
          payouts: [],
          products: [{ product_id: productId, product: "Tas Ciprat", units: 2, beneficiary_share: 68_000 }],
          waiting: [{ product_id: productId, product: "Tas Ciprat", amount: 51_000, reason: "unsent", available_at: null }],
        });
        const others = await http.get<MakerIncomeAnswer>("/studio/income", otherMaker);
        expect(others.data.income).toMatchObject({ pending: 70_000, months: [{ net_sales: 70_000 }] });
      });

      it("lets in only whose role it is", async () => {
        const statusOf = async (path: string, login: typeof NOBODY) => (await http.get(path, login)).status;
        for (const path of [`/center/income?${PERIOD}`, `/center/income.csv?${PERIOD}`, `/center/income/lines?${PERIOD}`]) {
          expect([path, await statusOf(path, NOBODY), await statusOf(path, staff), await statusOf(path, maker)]).toEqual([path, 401, 403, 403]);
        }
        expect([await statusOf("/studio/income", NOBODY), await statusOf("/studio/income", staff), await statusOf("/studio/income", manager)]).toEqual([401, 403, 403]);
      });

      it.each([
        "",
        `from=${year}-13&to=${year}-13`,
        `from=${year}-02&to=${year}-01`,
        `from=${year}-1&to=${year}-2`,
        `${PERIOD}&group=name`,
        `from[]=${year}-01&to=${year}-02`,
      ])("answers 400 with words to the query %j", async (query) => {
        for (const path of ["/center/income", "/center/income.csv"]) {
          const { status, data } = await http.get<{ type: string; message: string }>(`${path}?${query}`, manager);
          expect([path, status, data.type, data.message.length > 5]).toEqual([path, 400, "invalid_data", true]);
        }
      });

      it("lets a manager add a rule, which then is in force and listed for her centre alone", async () => {
        const { status, data } = await http.post<ShareRuleAnswer>(
          "/studio/share-rules",
          { brand_id: brandId, beneficiary_bp: 8_000, savings_bp: 500, valid_from: new Date().toISOString() },
          manager,
        );
        expect([status, data.share_rule]).toEqual([
          200,
          expect.objectContaining({ brand_id: brandId, product_id: null, beneficiary_bp: 8_000, savings_bp: 500 }),
        ]);
        const own = await http.get<ShareRulesAnswer>("/studio/share-rules", staff);
        expect(own.data).toMatchObject({ count: 2, share_rules: [{ id: data.share_rule.id }, { product_id: productId }] });
        const theirs = await http.get<ShareRulesAnswer>("/studio/share-rules", otherManager);
        expect(theirs.data.share_rules.map(({ product_id }) => product_id)).toEqual([otherProductId]);
      });

      it("refuses a rule from anybody else, for another centre's goods, or that makes no sense", async () => {
        const rule = { beneficiary_bp: 7_000, savings_bp: 0 };
        const post = (body: unknown, login: typeof NOBODY = manager) =>
          http.post<{ type: string; message: string }>("/studio/share-rules", body, login);
        const refused = [NOBODY, staff, maker].map(async (login) => (await post(rule, login)).status);
        expect(await Promise.all(refused)).toEqual([401, 403, 403]);
        const forged = await post({ ...rule, product_id: FORGED });
        expect(forged.status).toBe(404);
        for (const subject of [{ product_id: otherProductId }, { brand_id: otherBrandId }, { brand_id: FORGED }]) {
          const answer = await post({ ...rule, ...subject });
          expect([answer.status, answer.data]).toEqual([404, forged.data]);
        }
        for (const body of [
          {},
          [],
          "text",
          { ...rule, beneficiary_bp: 10_001 },
          { ...rule, beneficiary_bp: -1 },
          { ...rule, savings_bp: 0.5 },
          { ...rule, savings_bp: "500" },
          { ...rule, product_id: productId, brand_id: brandId },
          { ...rule, valid_from: "yesterday" },
          { ...rule, valid_from: "2020-01-01T00:00:00Z" },
          { ...rule, center_id: "mine" },
        ]) {
          const { status, data } = await post(body);
          expect([body, status, typeof data.message]).toEqual([body, 400, "string"]);
        }
        const { data } = await http.get<ShareRulesAnswer>("/studio/share-rules", manager);
        expect(data.count).toBe(1);
      });
    });
  },
});
