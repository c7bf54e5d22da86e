import { withMedusa } from "./support/with-medusa";
import type { AdminBeneficiaryAnswer, AuditAnswer, IncomeAnswer, MakerIncomeAnswer } from "@ska/contracts";
import { beforeAll, describe, expect, it } from "vitest";
import { administrator } from "./support/administrator";
import { attributeOrders } from "./support/attribution";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, SECRET, withToken, type Login } from "./support/members";
import { Shopper } from "./support/shopper";

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("a beneficiary who moves to another centre", () => {
      const http = api as Http;
      let admin: Awaited<ReturnType<typeof administrator>>;
      let oldManager: Login;
      let newManager: Login;
      let maker: Login;
      let person: string;
      let centers: [string, string];

      const move = (center_id: string, id = person) => http.post<AdminBeneficiaryAnswer>(`/admin/beneficiaries/${id}/move`, { center_id }, admin);
      const income = async (as: Login) => (await http.get<IncomeAnswer>("/center/income?from=2026-01&to=2027-12&group=beneficiary", as)).data;
      const own = async (token: string) => (await http.get<MakerIncomeAnswer>("/studio/income", withToken(token))).data.income;

      beforeAll(async () => {
        const container = getContainer();
        const market = await Market.open(container);
        centers = [await market.center(), await market.center()];
        person = await market.person(centers[0], "Kenanga");
        admin = await administrator(container, http);
        oldManager = await logIn(container, http, { centerId: centers[0], role: "manager" });
        newManager = await logIn(container, http, { centerId: centers[1], role: "manager" });
        maker = await logIn(container, http, { centerId: centers[0], role: "beneficiary", beneficiaryId: person });
        await market.group(centers[0], [person]);
        const { variantId } = await market.product({ centerId: centers[0], price: 50_000, unitCost: 0, authors: [{ beneficiary_id: person, weight: 1 }], rule: { beneficiaryBp: 7000, savingsBp: 0 } });
        const order = await new Shopper(market, http).order([{ variantId, quantity: 1 }]);
        await http.post(`/studio/orders/${order.id}/confirm-payment`, {}, oldManager);
        await attributeOrders(container, [order.id]);
      });

      it("keeps her history, and takes her login with her while its sessions end", async () => {
        const moved = await move(centers[1]);
        expect(moved.status).toBe(200);
        expect(moved.data.beneficiary.center_id).toBe(centers[1]);
        expect(moved.data.beneficiary.placements.map(({ center_id, until }) => [center_id, until === null])).toEqual([[centers[0], false], [centers[1], true]]);
        expect((await http.get("/studio/me", maker)).status).toBe(401);
        const { data } = await http.post<{ token: string }>("/auth/member/emailpass", { email: maker.email, password: SECRET });
        const me = await http.get<{ member: { center: { id: string } } }>("/studio/me", withToken(data.token));
        expect(me.data.member.center.id).toBe(centers[1]);
        expect((await http.get(`/center/members/${maker.memberId}`, oldManager)).status).toBe(404);
        expect((await http.get(`/center/members/${maker.memberId}`, newManager)).status).toBe(200);
      });

      it("still sees all that she earned; the old centre keeps its rows under her alias, the new one sees none", async () => {
        await move(centers[1]);
        const { data } = await http.post<{ token: string }>("/auth/member/emailpass", { email: maker.email, password: SECRET });
        expect((await own(data.token)).pending).toBe(35_000);
        const kept = await income(oldManager);
        expect(kept.rows.map(({ label, beneficiary_share }) => [label, beneficiary_share])).toEqual([["Kenanga", 35_000]]);
        const fresh = await income(newManager);
        expect(fresh.rows).toEqual([]);
        expect(fresh.idle).toEqual([{ key: person, label: "Kenanga" }]);
      });

      it("shows the new centre nothing of what the old one owes or sold, not in her balance or export either; she herself exports it all", async () => {
        await move(centers[1]);
        type Balance = { balance: { total: number } };
        type Export = { income: { balances: { pending: number }; months: unknown[]; lines: unknown[] } };
        const owed = await http.get<Balance>(`/center/beneficiaries/${person}/balance-owed`, newManager);
        expect(owed.data.balance.total).toBe(0);
        expect((await http.get(`/center/beneficiaries/${person}/balance-owed`, oldManager)).status).toBe(404);
        const handed = await http.get<Export>(`/center/beneficiaries/${person}/export`, newManager);
        expect(handed.data.income).toMatchObject({ balances: { pending: 0 }, months: [], lines: [] });
        const { data } = await http.post<{ token: string }>("/auth/member/emailpass", { email: maker.email, password: SECRET });
        const hers = await http.get<Export>("/studio/me/export", withToken(data.token));
        expect(hers.data.income.balances.pending).toBe(35_000);
        expect(hers.data.income.lines).toHaveLength(1);
      });

      it("is in both centres' logs, by alias", async () => {
        await move(centers[1]);
        for (const manager of [oldManager, newManager]) {
          const { records } = (await http.get<AuditAnswer>("/center/audit?action=beneficiary.moved", manager)).data;
          expect(records).toMatchObject([{ actor: { kind: "administrator" }, beneficiaries: [{ id: person, alias: "Kenanga" }] }]);
        }
      });

      it("isn't moved to nowhere, twice, or by a manager", async () => {
        expect((await move("ctr_unknown")).status).toBe(404);
        expect((await move(centers[1], "ben_unknown")).status).toBe(404);
        expect((await move(centers[0])).status).toBe(409);
        expect((await http.post(`/admin/beneficiaries/${person}/move`, { center_id: centers[1] }, oldManager)).status).toBe(401);
      });
    });
  },
});
