import { withMedusa } from "./support/with-medusa";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminBeneficiariesAnswer, AdminBeneficiaryAnswer, AuditAnswer, BusinessGroupsAnswer, IncomeAnswer, MakerIncomeAnswer } from "@ska/contracts";
import { beforeAll, describe, expect, it } from "vitest";
import type * as Sweep from "../src/workflows/people/sweep-projections";
import { administrator } from "./support/administrator";
import { attributeOrders } from "./support/attribution";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, SECRET, withToken, type Login } from "./support/members";
import { project } from "./support/project";
import { Shopper } from "./support/shopper";

const { sweepProjections } = project<typeof Sweep>("workflows/people/sweep-projections");

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
      let market: Market;
      let group: string;
      let brand: string;

      const move = (center_id: string, id = person) => http.post<AdminBeneficiaryAnswer>(`/admin/beneficiaries/${id}/move`, { center_id }, admin);
      const income = async (as: Login) => (await http.get<IncomeAnswer>("/center/income?from=2026-01&to=2027-12&group=beneficiary", as)).data;
      const own = async (token: string) => (await http.get<MakerIncomeAnswer>("/studio/income", withToken(token))).data.income;

      beforeAll(async () => {
        const container = getContainer();
        market = await Market.open(container);
        centers = [await market.center(), await market.center()];
        person = await market.person(centers[0], "Kenanga");
        admin = await administrator(container, http);
        oldManager = await logIn(container, http, { centerId: centers[0], role: "manager" });
        newManager = await logIn(container, http, { centerId: centers[1], role: "manager" });
        maker = await logIn(container, http, { centerId: centers[0], role: "beneficiary", beneficiaryId: person });
        group = await market.group(centers[0], [person]);
        brand = await market.brand(centers[0]);
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

      /** Runs with a database that refuses to write one kind of row, as if the program ended there. */
      const breaking = async (table: string, work: () => Promise<void>): Promise<void> => {
        const db = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
        await db.raw(`create function refuse() returns trigger language plpgsql as 'begin raise exception ''refused''; end'`);
        await db.raw(`create trigger refuse before insert or update or delete on ${table} for each statement execute function refuse()`);
        await work().finally(() => db.raw("drop function refuse cascade"));
      };
      const state = async () => ({
        person: (await http.get<AdminBeneficiariesAnswer>("/admin/beneficiaries", admin)).data.beneficiaries.find(({ id }) => id === person),
        logins: await Promise.all([oldManager, newManager].map(async (manager) => (await http.get(`/center/members/${maker.memberId}`, manager)).status)),
        session: (await http.get("/studio/me", maker)).status,
        groups: (await http.get<BusinessGroupsAnswer>("/studio/business-groups", oldManager)).data.business_groups.flatMap(({ members }) => members.length),
        brands: (await http.get<{ beneficiary: { brands: unknown[] } }>(`/studio/beneficiaries/${person}`, oldManager)).data.beneficiary.brands.length,
        log: (await http.get<AuditAnswer>("/center/audit?action=beneficiary.moved", oldManager)).data.count,
      });

      it.each(["placement", "brand_member", "member", "audit_record"])("stays whole where she was when %s can't be written, and moves when asked again", async (table) => {
        await http.post(`/studio/beneficiaries/${person}`, { brand_ids: [brand] }, oldManager);
        const before = await state();
        expect(before).toMatchObject({ logins: [200, 404], session: 200, groups: [1], brands: 1, log: 0 });
        await breaking(table, async () => expect((await move(centers[1])).status).toBe(500));
        expect(await state()).toEqual(before);
        expect((await move(centers[1])).status).toBe(200);
        expect((await http.get(`/center/members/${maker.memberId}`, newManager)).status).toBe(200);
        expect((await http.get(`/studio/beneficiaries/${person}`, newManager)).status).toBe(200);
      });

      it("has moved when the shop's rows can't be written; the sweeper takes her off what her old group made", async () => {
        const { productId } = await market.product({ centerId: centers[0], price: 10_000, unitCost: 0, authors: [{ business_group_id: group, weight: 1 }] });
        await http.post(`/studio/beneficiaries/${person}/consents`, { scope: "alias", granted_by: "self" }, oldManager);
        const makers = async (): Promise<unknown[]> => {
          const shop = { headers: { "x-publishable-api-key": market.publishableKey } };
          return (await http.get<{ products: { listing: { makers: unknown[] } }[] }>(`/store/products?id=${productId}&fields=%2Blisting.*`, shop)).data.products[0]?.listing.makers ?? [];
        };
        expect(await makers()).toHaveLength(1);
        await breaking("listing", async () => void (await move(centers[1])));
        expect((await http.get(`/studio/beneficiaries/${person}`, newManager)).status).toBe(200);
        expect(await makers()).toHaveLength(1);
        await sweepProjections(getContainer());
        expect(await makers()).toEqual([]);
        expect(await sweepProjections(getContainer())).toBe(0);
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
