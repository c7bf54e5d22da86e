import { withMedusa } from "./support/with-medusa";
import { beforeAll, describe, expect, it } from "vitest";
import { administrator } from "./support/administrator";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, SECRET, withToken, type Login } from "./support/members";

interface Claims {
  iat: number;
  exp: number;
}

const HOUR = 3600;

const tokenOf = ({ headers }: { headers: { authorization: string } }): string => headers.authorization.slice("Bearer ".length);
const claims = (token: string): Claims => JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")) as Claims;
const hours = (token: string): number => (claims(token).exp - claims(token).iat) / HOUR;

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("a session", () => {
      const http = api as Http;
      let centerId: string;
      let beneficiaryId: string;

      const enter = async (email: string): Promise<string> => (await http.post<{ token: string }>("/auth/member/emailpass", { email, password: SECRET })).data.token;
      const me = async (token: string): Promise<number> => (await http.get("/studio/me", withToken(token))).status;
      const refresh = (token: string) => http.post<{ token: string }>("/auth/token/refresh", {}, withToken(token));

      beforeAll(async () => {
        const market = await Market.open(getContainer());
        centerId = await market.center();
        beneficiaryId = await market.person(centerId, "Kenanga");
      });

      it("lasts as long as the role's, and refreshing can't lengthen it", async () => {
        const [maker, staff, manager] = [
          await logIn(getContainer(), http, { centerId, role: "beneficiary", beneficiaryId }),
          await logIn(getContainer(), http, { centerId, role: "staff" }),
          await logIn(getContainer(), http, { centerId, role: "manager" }),
        ];
        expect([maker, staff, manager].map((login) => hours(tokenOf(login)))).toEqual([7 * 24, 12, 12]);
        expect(hours(tokenOf(await administrator(getContainer(), http)))).toBe(12);
        const renewed = await refresh(tokenOf(staff));
        expect(renewed.status).toBe(200);
        expect(claims(renewed.data.token).exp).toBe(claims(tokenOf(staff)).exp);
      });

      it("ends everywhere to the very token, whatever second it was made in", async () => {
        const member = await logIn(getContainer(), http, { centerId, role: "staff" });
        for (let round = 0; round < 5; round += 1) {
          const before = [await enter(member.email), await enter(member.email)];
          const ended = await http.post("/studio/me/end-sessions", {}, withToken(before[0] ?? ""));
          const after = await enter(member.email);
          expect(ended).toMatchObject({ status: 200, data: { ended: true } });
          expect(await Promise.all(before.map(me))).toEqual([401, 401]);
          expect((await Promise.all(before.map(refresh))).map(({ status }) => status)).toEqual([401, 401]);
          expect(await me(after)).toBe(200);
          expect((await refresh(after)).status).toBe(200);
        }
      });

      it("can't be brought back through a cookie", async () => {
        const member = await logIn(getContainer(), http, { centerId, role: "staff" });
        const token = await enter(member.email);
        const made = await http.post("/auth/session", {}, withToken(token));
        const cookie = String(made.headers["set-cookie"] ?? "").split(";")[0] ?? "";
        expect(cookie).not.toBe("");
        await http.post("/studio/me/end-sessions", {}, withToken(token));
        const options = { headers: { cookie }, validateStatus: () => true as const };
        expect((await http.post("/auth/token/refresh", {}, options)).status).toBe(401);
        expect((await http.get("/studio/me", options)).status).toBe(401);
      });

      it("stops at once when the account is disabled, reset, demoted, or ended by a manager", async () => {
        const manager = await logIn(getContainer(), http, { centerId, role: "manager" });
        const lose = async (path: string, body: unknown, role: "staff" | "manager" = "staff"): Promise<number[]> => {
          const member: Login = await logIn(getContainer(), http, { centerId, role });
          const before = await me(tokenOf(member));
          const done = await http.post(`/center/members/${member.memberId}${path}`, body, manager);
          return [before, done.status, await me(tokenOf(member)), (await refresh(tokenOf(member))).status];
        };
        expect(await lose("", { status: "disabled" })).toEqual([200, 200, 401, 401]);
        expect(await lose("", { role: "staff" }, "manager")).toEqual([200, 200, 401, 401]);
        expect(await lose("/reset", {})).toEqual([200, 200, 401, 401]);
        expect(await lose("/end-sessions", {})).toEqual([200, 200, 401, 401]);
      });

      it("isn't opened by Medusa's own ways to a token", async () => {
        const member = await logIn(getContainer(), http, { centerId, role: "manager" });
        const options = { validateStatus: () => true as const };
        for (const path of ["/auth/member/emailpass/reset-password", "/auth/member/emailpass/update", "/auth/member/emailpass/callback"]) {
          expect((await http.post(path, { identifier: member.email, email: member.email, password: SECRET }, options)).status).toBe(403);
        }
        expect((await http.get("/auth/member/emailpass", options)).status).toBe(403);
        expect((await http.post("/auth/customer/emailpass", { email: member.email, password: SECRET }, options)).status).toBe(401);
        expect((await http.post("/auth/user/emailpass", { email: `member:${member.memberId}`, password: SECRET }, options)).status).toBe(401);
      });
    });
  },
});
