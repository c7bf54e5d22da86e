import { withMedusa } from "./support/with-medusa";
import type { InvitedAnswer, MemberAnswer, MembersAnswer, ResetAnswer } from "@ska/contracts";
import { beforeAll, describe, expect, it } from "vitest";
import { administrator } from "./support/administrator";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, SECRET, withToken, type Login } from "./support/members";

const CHOSEN = "kopi pagi di teras";
const any = { validateStatus: () => true as const };

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("what a second manager must approve", () => {
      const http = api as Http;
      let admin: Awaited<ReturnType<typeof administrator>>;
      let centerId: string;
      let manager: Login;
      let second: Login;
      let staff: Login;

      const ofCenter = (member: Login | { memberId: string }, path = "", body: unknown = {}) => http.post<ResetAnswer & { type: string; message: string }>(`/center/members/${member.memberId}${path}`, body, manager);
      const logsIn = async (member: Login, password: string): Promise<string | undefined> =>
        (await http.post<{ token?: string }>("/auth/member/emailpass", { email: member.email, password }, any)).data.token;
      const managers = async (): Promise<string[]> =>
        (await http.get<MembersAnswer>("/center/members?role=manager", manager)).data.members.map(({ id }) => id).sort();

      beforeAll(async () => {
        const market = await Market.open(getContainer());
        centerId = await market.center();
        admin = await administrator(getContainer(), http);
        manager = await logIn(getContainer(), http, { centerId, role: "manager" });
        second = await logIn(getContainer(), http, { centerId, role: "manager" });
        staff = await logIn(getContainer(), http, { centerId, role: "staff" });
      });

      it("can't be approved by the first one, who resets her and logs in as her", async () => {
        const reset = await ofCenter(second, "/reset");
        expect(reset.status).toBe(403);
        expect(reset.data.message).toMatch(/ministry/);
        expect(reset.data.temporary_secret).toBeUndefined();
        expect(await logsIn(second, SECRET)).toBeDefined();
        expect((await http.get("/studio/me", second)).status).toBe(200);
      });

      it("can't be approved by a manager whom the first one made: by inviting, by a new link, or from a staff account she reset", async () => {
        const before = await managers();
        expect((await http.post("/center/members", { role: "manager", email: "boneka@example.id" }, manager)).status).toBe(403);
        expect((await ofCenter(staff, "/reset")).status).toBe(200);
        expect((await ofCenter(staff, "", { role: "manager" })).status).toBe(403);
        expect((await ofCenter(staff, "", { display_name: "Petugas", role: "staff" })).status).toBe(200);
        expect((await ofCenter(second, "", { role: "manager", display_name: "Kepala" })).status).toBe(200);
        expect(await managers()).toEqual(before);

        const invited = await http.post<InvitedAnswer>(`/admin/centers/${centerId}/members`, { role: "manager", email: "tiga@example.id" }, admin);
        expect((await ofCenter({ memberId: invited.data.member.id }, "/invitation")).status).toBe(403);
      });

      it("isn't lost with a forgotten secret: the ministry resets a manager, who then chooses her own", async () => {
        const path = `/admin/centers/${centerId}/members/${second.memberId}`;
        const { status, data } = await http.post<ResetAnswer>(`${path}/reset`, {}, admin);
        expect(status).toBe(200);
        expect(data.member).toMatchObject({ must_change_secret: true, phone: null });
        expect((await http.get("/studio/me", second)).status).toBe(401);
        expect(await logsIn(second, SECRET)).toBeUndefined();
        const token = (await logsIn(second, data.temporary_secret)) ?? "";
        expect((await http.get("/center/members", withToken(token))).status).toBe(403);
        const changed = await http.post<{ token: string }>("/studio/me/secret", { current: data.temporary_secret, next: CHOSEN }, withToken(token));
        expect((await http.get("/center/members", withToken(changed.data.token))).status).toBe(200);
        const { records } = (await http.get<{ records: { actor: { kind: string } }[] }>("/center/audit?action=member.reset&limit=1", manager)).data;
        expect(records).toMatchObject([{ actor: { kind: "administrator" } }]);
      });

      it("is the ministry's to give: it makes staff a manager", async () => {
        const { data } = await http.post<MemberAnswer>(`/admin/centers/${centerId}/members/${staff.memberId}`, { role: "manager" }, admin);
        expect(data.member.role).toBe("manager");
        expect((await http.post(`/admin/centers/${centerId}/members/mem_unknown/reset`, {}, admin)).status).toBe(404);
        expect((await http.post(`/admin/centers/${centerId}/members/${staff.memberId}/reset`, {}, manager)).status).toBe(401);
      });
    });
  },
});
