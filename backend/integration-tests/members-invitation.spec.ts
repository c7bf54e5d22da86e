import { withMedusa } from "./support/with-medusa";
import { beforeAll, describe, expect, it } from "vitest";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, withToken, type Login } from "./support/members";

const SECRET = "kopi pagi di teras";
const any = { validateStatus: () => true as const };

interface Said {
  message: string;
  token: string;
  member: { id: string; state: string; display_name: string; phone: string | null; email: string | null };
  members: { id: string }[];
  invitation: { url: string; expires_at: string; center: string; login_hint: string; display_name: string; role: string };
}

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("an invitation", () => {
      const http = api as Http;
      let manager: Login;
      let otherManager: Login;
      let staff: Login;
      let beneficiaryId: string;
      let strangerId: string;

      const invite = (body: unknown, as = manager) => http.post<Said>("/center/members", body, as);
      const tokenOf = ({ url }: { url: string }): string => new URL(url).hash.slice(1);
      const read = (token: string) => http.post<Said>("/invitations/read", { token }, any);
      const accept = (token: string, secret = SECRET) => http.post<Said>("/invitations/accept", { token, secret }, any);

      beforeAll(async () => {
        const market = await Market.open(getContainer());
        const [centerId, otherId] = [await market.center(), await market.center()];
        beneficiaryId = await market.person(centerId, "Kenanga");
        strangerId = await market.person(otherId, "Cempaka");
        manager = await logIn(getContainer(), http, { centerId, role: "manager" });
        staff = await logIn(getContainer(), http, { centerId, role: "staff" });
        otherManager = await logIn(getContainer(), http, { centerId: otherId, role: "manager" });
      });

      it("opens an account once, by a link with the token after the #", async () => {
        const { status, data } = await invite({ role: "staff", email: "Sari@Example.id" });
        expect(status).toBe(200);
        expect(data.member).toMatchObject({ state: "invited", display_name: "sari", email: "sari@example.id" });
        expect(data.invitation.url).toMatch(/\/studio\/undangan#[\w-]{32}$/);
        const token = tokenOf(data.invitation);

        expect((await http.post("/auth/member/emailpass", { email: "sari@example.id", password: SECRET }, any)).status).toBe(401);
        const facts = await read(token);
        expect(facts.data.invitation).toMatchObject({ role: "staff", login_hint: "sari@example.id", center: "Sentra Kreasi Atensi, Jawa Tengah" });

        const joined = await accept(token);
        expect(joined.status).toBe(200);
        expect((await http.get("/studio/me", withToken(joined.data.token))).status).toBe(200);
        expect((await accept(token)).status).toBe(404);
        expect((await read(token)).data).toEqual((await read("x".repeat(32))).data);
        expect((await http.post("/auth/member/emailpass", { email: "SARI@example.id ", password: SECRET }, any)).status).toBe(200);
      });

      it("lets one of several at once in", async () => {
        const token = tokenOf((await invite({ role: "staff", email: "race@example.id" })).data.invitation);
        const statuses = (await Promise.all([1, 2, 3, 4].map(() => accept(token)))).map(({ status }) => status);
        expect(statuses.sort()).toEqual([200, 404, 404, 404]);
      });

      it("is void once there is a newer one, and refuses an easy secret without being used up", async () => {
        const { data } = await invite({ role: "staff", email: "dua@example.id" });
        const again = await http.post<Said>(`/center/members/${data.member.id}/invitation`, {}, manager);
        expect((await accept(tokenOf(data.invitation))).status).toBe(404);
        const token = tokenOf(again.data.invitation);
        const easy = await accept(token, "password123");
        expect(easy.status).toBe(400);
        expect(easy.data.message).toMatch(/^secret: /);
        expect((await accept(token, "739154")).data.message).toBe("secret: must be at least ten characters");
        expect((await accept(token)).status).toBe(200);
        expect((await http.post(`/center/members/${data.member.id}/invitation`, {}, manager)).status).toBe(409);
      });

      it("invites a beneficiary with her phone number and six digits", async () => {
        const { data } = await invite({ role: "beneficiary", phone: "0812 3456 7890", beneficiary_id: beneficiaryId });
        expect(data.member).toMatchObject({ display_name: "Kenanga", phone: "+6281234567890", email: null });
        const token = tokenOf(data.invitation);
        expect((await read(token)).data.invitation.login_hint).toBe("…890");
        expect((await accept(token, "234567")).status).toBe(400);
        expect((await accept(token, "345678")).status).toBe(400);
        expect((await accept(token, "739154")).status).toBe(200);
        expect((await invite({ role: "beneficiary", email: "lain@example.id", beneficiary_id: beneficiaryId })).status).toBe(409);
      });

      it("refuses a taken login, another centre's beneficiary, and whoever is no manager", async () => {
        await invite({ role: "staff", email: "sari@example.id" });
        await invite({ role: "beneficiary", phone: "081234567890", beneficiary_id: beneficiaryId });
        expect((await invite({ role: "staff", email: "SARI@example.id" }, otherManager)).status).toBe(409);
        expect((await invite({ role: "staff", phone: "+62 812-3456-7890" }, otherManager)).status).toBe(409);
        const foreign = await invite({ role: "beneficiary", phone: "081299990000", beneficiary_id: strangerId });
        const unknown = await invite({ role: "beneficiary", phone: "081299990000", beneficiary_id: "ben_unknown" });
        expect(foreign.status).toBe(404);
        expect(foreign.data).toEqual(unknown.data);
        expect((await invite({ role: "staff", email: "x@example.id" }, staff)).status).toBe(403);
        expect((await invite({ role: "staff", phone: "12345" })).status).toBe(400);
        expect((await http.post("/auth/member/emailpass/register", { email: "x@example.id", password: SECRET }, any)).status).toBe(403);
      });

      it("keeps a disabled account out, and a centre with a manager", async () => {
        const { data } = await invite({ role: "staff", email: "pergi@example.id" });
        const token = tokenOf(data.invitation);
        const change = (id: string, body: unknown, as = manager) => http.post<Said>(`/center/members/${id}`, body, as);
        expect((await change(data.member.id, { status: "disabled" })).status).toBe(200);
        expect((await accept(token)).status).toBe(404);
        expect((await change(data.member.id, { status: "active" })).data.member.state).toBe("invited");
        expect((await change(manager.memberId, { status: "disabled" })).status).toBe(409);
        expect((await change(manager.memberId, { role: "staff" })).status).toBe(409);
        expect((await change(manager.memberId, { status: "disabled" }, otherManager)).status).toBe(404);
        expect((await http.get<Said>("/center/members?role=manager", otherManager)).data.members.map(({ id }) => id)).toEqual([otherManager.memberId]);
      });
    });
  },
});
