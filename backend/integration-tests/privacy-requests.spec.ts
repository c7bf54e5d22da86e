import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { withMedusa } from "./support/with-medusa";
import type { IncomeModuleService } from "../src/modules/income/service";
import type { Http } from "./support/http";
import { balancesOf } from "./support/ledger";
import { Market } from "./support/market";
import { logIn, type Login } from "./support/members";
import { confirmTransfer, placeOrder } from "./support/purchase";

const LEGAL = "Sumiyarsih Kertawidagda";
const PHONE = "+6281377712345";
const ALIAS = "Cendrawasih";
const STORY = "Benang merah selalu saya pasang terakhir.";
const HOURS = 60 * 60 * 1000;

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("what somebody may ask of her own data", () => {
      const http = api as unknown as Http;
      let market: Market;
      let manager: Login;
      let her: Login;
      let id: string;
      let handle: string;
      let orderId: string;
      let paper: string;

      beforeAll(async () => {
        market = await Market.open(getContainer());
        const centerId = await market.center();
        manager = await logIn(getContainer(), http, { centerId, role: "manager" });
        const record = { legal_name: LEGAL, public_alias: ALIAS, phone: PHONE, joined_on: "2024-01-02", is_adult: true };
        const { data } = await http.post<{ beneficiary: { id: string; handle: string } }>("/studio/beneficiaries", record, manager);
        ({ id, handle } = data.beneficiary);
        her = await logIn(getContainer(), http, { centerId, role: "beneficiary", beneficiaryId: id, name: ALIAS });
        await http.post(`/studio/beneficiaries/${id}`, { story: { id: STORY } }, manager);
        const consent = { scope: "alias", granted_by: "self" };
        const { data: granted } = await http.post<{ consent: { id: string } }>(`/studio/beneficiaries/${id}/consents`, consent, manager);
        paper = `%PDF-1.4 ${LEGAL}`;
        const form = new FormData();
        form.append("file", new Blob([paper]), "persetujuan.pdf");
        await http.post(`/studio/consents/${granted.consent.id}/evidence`, form, manager);
        const rule = { beneficiaryBp: 7_000, savingsBp: 1_000 };
        const { variantId } = await market.product({ centerId, price: 100_000, unitCost: 0, authors: [{ beneficiary_id: id, weight: 1 }], rule });
        orderId = await placeOrder(market, http, [{ variantId, quantity: 1 }]);
        await confirmTransfer(market, orderId);
        await vi.waitFor(async () => expect(await balancesOf(market, orderId)).not.toEqual({}), 10_000);
      });

      /** Every text of the whole database, as text. */
      const everyText = async (): Promise<string> => {
        const db = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
        const { rows: tables } = await db.raw(`select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
        const texts: string[] = [];
        for (const { table_name } of tables as { table_name: string }[]) {
          const { rows } = await db.raw(`select row_to_json(t)::text as row from ?? t`, [table_name]);
          texts.push(...(rows as { row: string }[]).map(({ row }) => row));
        }
        return texts.join("\n");
      };

      it("keeps names and phones sealed: they stand in no column in the clear", async () => {
        const texts = await everyText();
        expect(texts).toContain(id);
        for (const secret of [LEGAL, "Sumiyarsih", PHONE]) expect(texts).not.toContain(secret);
      });

      it("hands everything held about her to herself and, for her, to her manager", async () => {
        for (const [path, login] of [["/studio/me/export", her], [`/center/beneficiaries/${id}/export`, manager]] as const) {
          const { status, headers, data } = await http.get<Record<string, unknown>>(path, login);
          expect(status).toBe(200);
          expect(headers["content-disposition"]).toContain("attachment");
          expect(data).toMatchObject({ beneficiary: { legal_name: LEGAL, phone: PHONE, public_alias: ALIAS, story: { id: STORY } } });
          const text = JSON.stringify(data);
          for (const held of [Buffer.from(paper).toString("base64"), "beneficiary.registered", "70000"]) expect(text).toContain(held);
        }
      });

      it("leaves nothing out of an export, however much it was", async () => {
        const income = getContainer().resolve<IncomeModuleService>("income");
        const [sold] = await income.frozenLines([orderId]);
        const again = Array.from({ length: 150 }, (_, n) => ({ ...sold!, orderId: `order_more_${n}`, lineItemId: `line_more_${n}` }));
        await income.freezeLines(again);
        await income.postSales(again.map(({ orderId, placedAt }) => ({ orderId, capturedAt: placedAt, source: `capture_${orderId}`, addedIn: null, centers: [{ centerId: sold!.centerId, month: "2026-10", shipping: 0, tax: 0 }] })));
        type Export = { income: { lines: { beneficiaryShare: number }[]; balances: { pending: number; savings: number } } };
        for (const [path, login] of [["/studio/me/export", her], [`/center/beneficiaries/${id}/export`, manager]] as const) {
          const { lines, balances } = (await http.get<Export>(path, login)).data.income;
          expect(lines).toHaveLength(151);
          expect(lines.reduce((sum, line) => sum + line.beneficiaryShare, 0)).toBe(balances.pending + balances.savings);
        }
      });

      it("writes a request down with the law's three days, once per closing", async () => {
        const { data } = await http.post<{ privacy_request: { id: string; made_at: string; due_at: string } }>("/studio/me/privacy-requests", { kind: "erasure" }, her);
        const { id: requestId, made_at, due_at } = data.privacy_request;
        expect(Math.round((Date.parse(due_at) - Date.parse(made_at)) / HOURS)).toBe(72);
        const { data: listed } = await http.get<{ privacy_requests: { id: string }[] }>("/center/privacy-requests", manager);
        expect(listed.privacy_requests.map((request) => request.id)).toEqual([requestId]);
        const close = () => http.post(`/center/privacy-requests/${requestId}/close`, { outcome: "refused" }, manager);
        expect((await close()).status).toBe(200);
        expect((await close()).status).toBe(409);
      });

      it("forgets who she was and keeps what was earned", async () => {
        const erase = (body: object) => http.post<{ message: string }>(`/center/beneficiaries/${id}/erase`, body, manager);
        const { data: owed } = await http.get<{ balance: { total: number } }>(`/center/beneficiaries/${id}/balance-owed`, manager);
        expect(owed.balance.total).toBe(70_000);
        const before = await balancesOf(market, orderId);
        expect((await erase({ confirm_alias: "Other" })).status).toBe(400);
        expect((await erase({ confirm_alias: ALIAS })).status).toBe(409);
        expect((await erase({ confirm_alias: ALIAS, despite_balance: true })).status).toBe(200);

        expect(await balancesOf(market, orderId)).toEqual(before);
        // Search hears of it by an event.
        await vi.waitFor(async () => {
          const texts = await everyText();
          expect([LEGAL, PHONE, STORY, ALIAS, handle].filter((gone) => texts.includes(gone))).toEqual([]);
        }, 5_000);
        expect((await http.get(`/studio/beneficiaries/${id}`, manager)).status).toBe(404);
        expect((await http.get("/studio/me", her)).status).toBe(401);
        const { data: report } = await http.get<{ rows: { key: string; label: string }[] }>(`/center/income?from=2026-01&to=2099-12&group=beneficiary`, manager);
        expect(report.rows.find(({ key }) => key === id)?.label).toMatch(/^Perajin [0-9a-f]{6}$/);
      });
    });
  },
});
