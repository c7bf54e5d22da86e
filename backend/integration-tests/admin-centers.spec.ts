import { withMedusa } from "./support/with-medusa";
import type { AdminBeneficiariesAnswer, AdminCenterAnswer, AdminCentersAnswer, AuditAnswer, InvitedAnswer, MembersAnswer } from "@ska/contracts";
import { beforeAll, describe, expect, it } from "vitest";
import { administrator } from "./support/administrator";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, withToken } from "./support/members";

const CENTER = { name: "Balai Melur Kencana", kind: "balai", province_code: "35", city: "Kota Malang", timezone: "Asia/Jakarta" } as const;

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("the ministry", () => {
      const http = api as Http;
      let market: Market;
      let admin: Awaited<ReturnType<typeof administrator>>;

      const open = async (input: object = {}) => (await http.post<AdminCenterAnswer>("/admin/centers", { ...CENTER, ...input }, admin)).data.center;
      const shop = () => ({ headers: { "x-publishable-api-key": market.publishableKey }, validateStatus: () => true as const });

      beforeAll(async () => {
        market = await Market.open(getContainer());
        admin = await administrator(getContainer(), http);
      });

      it("opens a centre that tells the public nothing, and its first manager joins by link", async () => {
        const center = await open();
        expect(center).toMatchObject({ protected: true, public_name: "Sentra Kreasi Atensi, Jawa Timur", members: 0, beneficiaries: 0 });
        expect(center.handle).toMatch(/^sentra-jawa-timur-\w{4}$/);
        const { data } = await http.post<InvitedAnswer>(`/admin/centers/${center.id}/members`, { role: "manager", email: "kepala@example.id" }, admin);
        const token = new URL(data.invitation.url).hash.slice(1);
        const joined = await http.post<{ token: string }>("/invitations/accept", { token, secret: "kopi pagi di teras" });
        const members = await http.get<MembersAnswer>("/center/members", withToken(joined.data.token));
        expect(members.data.members.map(({ email }) => email)).toEqual(["kepala@example.id"]);
        const log = await http.get<AuditAnswer>("/center/audit", withToken(joined.data.token));
        expect(log.data.records.map(({ action, actor }) => [action, actor.kind])).toEqual([["member.joined", "member"], ["member.invited", "administrator"], ["center.created", "administrator"]]);
        expect(log.data.records[1]?.actor.name).toContain("@admin.example");
        const seen = JSON.stringify((await http.get("/store/centers", shop())).data);
        expect(seen).toContain(center.id);
        expect(seen).not.toMatch(/Melur|Kencana|Malang/i);
      });

      it("protects a centre afterwards: its name and address leave the shop, its goods' rows too", async () => {
        const center = await open({ kind: "upt", name: "UPT Teratai Biru" });
        expect(center).toMatchObject({ protected: false, public_name: "UPT Teratai Biru" });
        expect(center.handle).toMatch(/^upt-teratai-biru-/);
        const person = await market.person(center.id, "Kenanga");
        const { productId } = await market.product({ centerId: center.id, price: 50_000, unitCost: 0, authors: [{ beneficiary_id: person, weight: 1 }] });
        const row = async () => JSON.stringify((await http.get(`/store/products/${productId}?fields=id,%2Blisting.*`, shop())).data);
        expect(await row()).toContain("Teratai");
        const changed = await http.post<AdminCenterAnswer>(`/admin/centers/${center.id}`, { protected: true }, admin);
        expect(changed.data.center.handle).toMatch(/^sentra-jawa-timur-/);
        expect(await row()).not.toMatch(/Teratai/i);
        expect(JSON.stringify((await http.get("/store/centers", shop())).data)).not.toMatch(/Teratai/i);
        expect((await http.get(`/store/centers/${center.handle}`, shop())).status).toBe(404);
      });

      it("sees people by alias alone, and every look is in their centre's log", async () => {
        const center = await open();
        await market.person(center.id, "Kenanga");
        const { data } = await http.get<AdminBeneficiariesAnswer>(`/admin/beneficiaries?center_id=${center.id}`, admin);
        expect(data.beneficiaries.map(({ public_alias }) => public_alias)).toEqual(["Kenanga"]);
        expect(JSON.stringify(data)).not.toMatch(/Nama Asli|legal|phone/);
        const manager = await logIn(getContainer(), http, { centerId: center.id, role: "manager" });
        const { records } = (await http.get<AuditAnswer>("/center/audit?action=beneficiary.viewed", manager)).data;
        expect(records).toMatchObject([{ beneficiaries: [{ alias: "Kenanga" }], fields: ["public_alias", "placements"] }]);
        const all = await http.get<AuditAnswer>(`/admin/audit?center_id=${center.id}`, admin);
        expect(all.data.count).toBe(2);
        expect((await http.get<string>("/admin/audit.csv", admin)).data).toContain("beneficiary.viewed");
      });

      it("refuses members, nonsense and what isn't there", async () => {
        const center = await open();
        const manager = await logIn(getContainer(), http, { centerId: center.id, role: "manager" });
        for (const path of ["/admin/centers", "/admin/beneficiaries", "/admin/audit", "/admin/audit.csv", `/admin/centers/${center.id}/members`]) {
          expect((await http.get(path, manager)).status).toBe(401);
        }
        expect((await http.post("/admin/centers", { ...CENTER, province_code: "99" }, admin)).status).toBe(400);
        expect((await http.post("/admin/centers", { ...CENTER, name: "" }, admin)).status).toBe(400);
        expect((await http.get("/admin/centers/ctr_unknown", admin)).status).toBe(404);
        expect((await http.post("/admin/centers/ctr_unknown", { city: "Kota Batu" }, admin)).status).toBe(404);
        expect((await http.get<AdminCentersAnswer>("/admin/centers?limit=1", admin)).data.centers).toHaveLength(1);
      });
    });
  },
});
