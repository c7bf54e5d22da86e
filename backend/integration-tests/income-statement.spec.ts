import { StatementAnswer, type MakerAccounts, type Statement, type StatementCheckAnswer } from "@ska/contracts";
import { attributeOrders } from "./support/attribution";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, type Login } from "./support/members";
import { onPaper, pagesOf } from "./support/open-files";
import { captureWithoutEvent, placeOrder } from "./support/purchase";
import { withMedusa } from "./support/with-medusa";

const year = new Date().getUTCFullYear();
const PERIOD = `from=${year - 1}-12&to=${year + 1}-01`;
const NOBODY = { headers: {}, validateStatus: () => true };
const ACCOUNTS = ["pending", "available", "savings", "reserved", "paid"] as const;

withMedusa({
  env: { HOLD_WORKING_DAYS: "0" },
  testSuite: ({ api, getContainer }) => {
    describe("a statement of income", () => {
      const http: Http = api;
      let manager: Login, approver: Login, maker: Login;
      let [melati, legalName] = ["", ""];

      const ask = (login = manager, path = `/center/beneficiaries/${melati}/statement`) => http.get<{ statement: Statement }>(`${path}?${PERIOD}`, login);
      const statement = async (login?: Login, path?: string): Promise<Statement> => {
        const { status, data } = await ask(login, path);
        expect(status).toBe(200);
        return StatementAnswer.parse(data).statement;
      };
      const consent = async (): Promise<string> =>
        (await http.post<{ consent: { id: string } }>(`/studio/beneficiaries/${melati}/consents`, { scope: "statement", granted_by: "self" }, manager)).data.consent.id;
      const check = (code: string, name?: string) => http.post<StatementCheckAnswer>("/statements/check", { code, ...(name === undefined ? {} : { name }) }, NOBODY);

      beforeAll(async () => {
        const container = getContainer();
        const market = await Market.open(container);
        const centerId = await market.center();
        melati = await market.person(centerId, "Melati");
        const { variantId } = await market.product({ centerId, price: 150_000, unitCost: 0, authors: [{ beneficiary_id: melati, weight: 1 }], rule: { beneficiaryBp: 7_000, savingsBp: 2_000 }, title: "Tas Ciprat" });
        manager = await logIn(container, http, { centerId, role: "manager" });
        approver = await logIn(container, http, { centerId, role: "manager" });
        maker = await logIn(container, http, { centerId, role: "beneficiary", beneficiaryId: melati });
        legalName = (await http.get<{ beneficiary: { legal_name: string } }>(`/studio/beneficiaries/${melati}`, manager)).data.beneficiary.legal_name;
        const orderId = await placeOrder(market, http, [{ variantId, quantity: 1 }]);
        await captureWithoutEvent(market, orderId);
        await attributeOrders(container, [orderId]);
        await http.post(`/studio/orders/${orderId}/shipments`, { courier: "jne", tracking_number: "CGK0123456789" }, manager);
        await http.post(`/studio/orders/${orderId}/delivered`, {}, manager);
        const { data } = await http.post<{ payout: { id: string } }>("/center/payouts", { beneficiary_id: melati, amount: 60_000, from: "available", method: "Tunai" }, manager);
        await http.post(`/center/payouts/${data.payout.id}/approve`, {}, approver);
        expect((await http.post(`/center/payouts/${data.payout.id}/paid`, { reference: "BKK-1" }, manager)).status).toBe(200);
      });

      it("needs her consent for others, and none for herself; each account's movements add up", async () => {
        expect((await ask()).status).toBe(409);
        const own = await statement(maker, "/studio/income/statement");
        expect(own).toMatchObject({ name: legalName, earned: 105_000, received: 60_000, owed: 45_000, verification: null });
        expect(own.movements.map(({ kind, step, product }) => [kind, step, product])).toEqual([
          ["sale", null, "Tas Ciprat"],
          ["release", null, "Tas Ciprat"],
          ["payout", "proposed", null],
          ["payout", "paid", null],
        ]);
        const zero: MakerAccounts = { pending: 0, available: 0, savings: 0, reserved: 0, paid: 0 };
        expect(own.opening).toEqual(zero);
        expect(own.closing).toEqual({ pending: 0, available: 24_000, savings: 21_000, reserved: 0, paid: 60_000 });
        for (const account of ACCOUNTS) expect(own.movements.reduce((sum, one) => sum + one[account], own.opening[account])).toBe(own.closing[account]);
        await consent();
        const { verification: _code, ...theirs } = await statement();
        const { verification: _none, ...hers } = own;
        expect(theirs).toEqual(hers);
      });

      it("can be checked by its code as long as the consent it was made under stands, and tells no more than its sums", async () => {
        const first = await consent();
        const { verification } = await statement();
        const code = verification?.code ?? "";
        expect((await statement()).verification?.code).toBe(code);
        const { status, data } = await check(code.toLowerCase().replaceAll("-", " "));
        expect([status, data.statement]).toEqual([200, { from: `${year - 1}-12`, to: `${year + 1}-01`, issued_at: expect.any(String), expires_at: verification?.expires_at, earned: 105_000, received: 60_000, owed: 45_000, name_matches: null }]);
        const days = (Date.parse(data.statement.expires_at) - Date.parse(data.statement.issued_at)) / 86_400_000;
        expect(days).toBe(90);
        expect([(await check(code, ` ${legalName.toUpperCase()} `)).data.statement.name_matches, (await check(code, "Melati")).data.statement.name_matches]).toEqual([true, false]);
        expect((await check(code.slice(1))).status).toBe(400);
        const unknown = await check("0".repeat(26));
        expect(unknown.status).toBe(404);

        expect((await http.delete(`/studio/consents/${first}`, maker)).status).toBe(200);
        const gone = await check(code);
        expect([gone.status, gone.data]).toEqual([404, unknown.data]);
        await consent();
        expect((await check(code)).status).toBe(404);
        expect((await statement()).verification?.code).not.toBe(code);
      });

      it("is slowed for whoever guesses names on a paper, and opens for others", async () => {
        await consent();
        const code = (await statement()).verification?.code ?? "";
        const guesses = [];
        for (let name = 0; name < 11; name += 1) guesses.push((await check(code, `Nama ${name}`)).status);
        expect(guesses).toEqual([...Array<number>(10).fill(200), 429]);
      });

      it("prints with the same sums, her name, the code and nothing of the centre", async () => {
        await consent();
        const made = await statement();
        const { status, headers, data } = await http.get<ArrayBuffer>(`/center/beneficiaries/${melati}/statement.pdf?${PERIOD}`, { ...manager, responseType: "arraybuffer" });
        expect([status, headers["content-type"], headers["content-disposition"]]).toEqual([200, "application/pdf", `attachment; filename="keterangan-penghasilan-${year - 1}-12-${year + 1}-01.pdf"`]);
        const [page = ""] = await pagesOf(data);
        for (const words of [legalName, `Saldo akhir ${ACCOUNTS.map((account) => onPaper(made.closing[account])).join(" ")}`, "Terjual: Tas Ciprat", made.verification?.code ?? "none", `Rp ${onPaper(made.earned)}`]) {
          expect(page).toContain(words);
        }
        expect(page).not.toMatch(/Sentra (?!Kreasi Atensi)|Jawa Tengah|Melati/);
      });
    });
  },
});
