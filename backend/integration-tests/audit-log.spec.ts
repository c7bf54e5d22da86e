import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { withMedusa } from "./support/with-medusa";
import type { AuditAnswer, OwnAuditAnswer } from "@ska/contracts";
import { beforeAll, describe, expect, it } from "vitest";
import { administrator } from "./support/administrator";
import { attributeOrders } from "./support/attribution";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, type Login } from "./support/members";
import { Shopper } from "./support/shopper";

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("the audit log", () => {
      const http = api as Http;
      let manager: Login;
      let otherManager: Login;
      let maker: Login;
      let earner: string;
      let idle: string;

      const log = async (query = "", as = manager) => (await http.get<AuditAnswer>(`/center/audit${query}`, as)).data;
      const income = (path: string, group: string) => http.get(`/center/${path}?from=2026-01&to=2027-12&group=${group}`, manager);

      beforeAll(async () => {
        const container = getContainer();
        const market = await Market.open(container);
        const [centerId, otherId] = [await market.center(), await market.center()];
        [earner, idle] = [await market.person(centerId, "Kenanga"), await market.person(centerId, "Melati")];
        manager = await logIn(container, http, { centerId, role: "manager", name: "=Pengelola" });
        otherManager = await logIn(container, http, { centerId: otherId, role: "manager" });
        maker = await logIn(container, http, { centerId, role: "beneficiary", beneficiaryId: earner });
        const { variantId } = await market.product({ centerId, price: 50_000, unitCost: 0, authors: [{ beneficiary_id: earner, weight: 1 }], rule: { beneficiaryBp: 7000, savingsBp: 0 } });
        const order = await new Shopper(market, http).order([{ variantId, quantity: 1 }]);
        await http.post(`/studio/orders/${order.id}/confirm-payment`, {}, manager);
        await attributeOrders(container, [order.id]);
      });

      it("says who saw whose income, and nobody's where none was shown", async () => {
        await income("income", "beneficiary");
        await income("income", "month");
        await income("income.csv", "beneficiary");
        await http.get(`/center/income/lines?from=2026-01&to=2027-12&beneficiary_id=${idle}`, manager);
        const { records } = await log();
        expect(records.map(({ action }) => action)).toEqual(["income.viewed", "income.exported", "income.viewed", "income.viewed"]);
        expect(records.map(({ beneficiaries }) => beneficiaries.map(({ alias }) => alias).sort())).toEqual([["Melati"], ["Kenanga"], [], ["Kenanga", "Melati"]]);
        expect(records[0]?.actor).toEqual({ kind: "member", id: manager.memberId, name: "=Pengelola", role: "manager" });
      });

      it("is filtered by action, person, actor and day, and is each centre's own", async () => {
        await income("income", "beneficiary");
        await http.post("/studio/share-rules", { beneficiary_bp: 6000, savings_bp: 0 }, manager);
        const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta" }).format(new Date());
        const counts = await Promise.all(
          [
            "?action=share_rule.created",
            `?beneficiary_id=${idle}`,
            "?beneficiary_id=ben_unknown",
            `?actor_id=${manager.memberId}`,
            `?from=${today}&to=${today}`,
            "?to=2020-01-01",
            "?limit=1",
          ].map(async (query) => (await log(query)).count),
        );
        expect(counts).toEqual([1, 1, 0, 2, 2, 0, 2]);
        expect((await log("", otherManager)).count).toBe(0);
        expect((await http.get("/center/audit?action=unknown", manager)).status).toBe(400);
      });

      it("is exported for spreadsheets without a formula in it, and says so", async () => {
        await income("income", "beneficiary");
        const { data, headers } = await http.get<string>("/center/audit.csv", manager);
        expect(headers["content-disposition"]).toContain("attachment");
        const [head, first] = data.split("\r\n");
        expect(head).toContain("at,action,actor_kind,actor_id,actor_name");
        expect(first).toContain(`income.viewed,member,${manager.memberId},'=Pengelola,manager,`);
        expect((await log()).records[0]?.action).toBe("audit.exported");
      });

      it("tells a beneficiary what was seen of her, by role and never by name", async () => {
        await income("income", "beneficiary");
        await income("income", "beneficiary");
        await http.get("/studio/income", maker);
        const admin = await administrator(getContainer(), http);
        await http.get("/admin/beneficiaries", admin);
        const { data } = await http.get<OwnAuditAnswer>("/studio/me/audit", maker);
        expect(data.records.map(({ action, actor_role, times }) => [action, actor_role, times])).toEqual([
          ["beneficiary.viewed", "administrator", 1],
          ["income.viewed", "manager", 2],
        ]);
        expect(data.count).toBe(2);
        expect((await http.get<OwnAuditAnswer>("/studio/me/audit?limit=1&offset=1", maker)).data.records.map(({ action }) => action)).toEqual(["income.viewed"]);
        expect(JSON.stringify(data)).not.toMatch(/Pengelola|mem_|ben_/);
        expect((await http.get("/studio/me/audit", manager)).status).toBe(403);
      });

      it.each(["update audit_record set action = 'x'", "delete from audit_record", "truncate audit_record"])("can't be changed: %s", async (statement) => {
        await income("income", "month");
        const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
        await expect(database.raw(statement)).rejects.toThrow(/only grows/);
        expect((await log()).count).toBe(1);
      });
    });
  },
});
