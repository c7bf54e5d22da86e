import { withMedusa } from "./support/with-medusa";
import { beforeAll, describe, expect, it } from "vitest";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, SECRET, withToken, type Login } from "./support/members";

interface Said {
  type: string;
  message: string;
  token: string;
  temporary_secret: string;
  invitation: { url: string };
  member: { id: string; must_change_secret: boolean };
}

const STOREFRONT_SECRET = "shared between the storefront and the backend";
const FREE_PER_ADDRESS = 100;

withMedusa({
  env: { REVALIDATE_SECRET: STOREFRONT_SECRET },
  testSuite: ({ api, getContainer }) => {
    describe("logging in", () => {
      const http = api as Http;
      let centerId: string;
      let manager: Login;
      let person: string;

      const enter = (email: string, password: string, headers: Record<string, string> = {}) =>
        http.post<Said>("/auth/member/emailpass", { email, password }, { headers, validateStatus: () => true });
      /** As the storefront asks for a visitor. */
      const from = (address: string, proof = STOREFRONT_SECRET) => ({ "x-visitor-address": address, "x-visitor-proof": proof });

      beforeAll(async () => {
        const market = await Market.open(getContainer());
        centerId = await market.center();
        person = await market.person(centerId, "Kenanga");
        manager = await logIn(getContainer(), http, { centerId, role: "manager" });
        const { data } = await http.post<Said>("/center/members", { role: "beneficiary", phone: "081234567890", email: "kenanga@example.id", beneficiary_id: person }, manager);
        await http.post("/invitations/accept", { token: new URL(data.invitation.url).hash.slice(1), secret: "739154" });
        person = data.member.id;
      });

      it.each(["081234567890", "0812-3456-7890", "+62 812 3456 7890", "6281234567890", " Kenanga@Example.ID "])("takes %j", async (typed) => {
        expect((await enter(typed, "739154")).status).toBe(200);
        expect((await enter(typed, "739155")).status).toBe(401);
      });

      it("answers an unknown number and a wrong secret alike", async () => {
        expect((await enter("081200000000", "739154")).data).toEqual((await enter("081234567890", "000000")).data);
        expect((await enter("", "")).status).toBe(401);
        expect((await http.post("/auth/member/emailpass", "x", { validateStatus: () => true })).status).toBeLessThan(500);
      });

      it("asks whoever was reset to choose a secret before anything else", async () => {
        const reset = await http.post<Said>(`/center/members/${person}/reset`, {}, manager);
        expect(reset.data.temporary_secret).toMatch(/^\d{6}$/);
        expect((await enter("081234567890", "739154")).status).toBe(401);
        const entered = await enter("081234567890", reset.data.temporary_secret);
        const asked = withToken(entered.data.token);
        const me = await http.get<Said>("/studio/me", asked);
        expect(me.data.member.must_change_secret).toBe(true);
        for (const path of ["/studio/listings", "/studio/income", "/studio/me/audit"]) {
          expect(await http.get<Said>(path, asked)).toMatchObject({ status: 403, data: { type: "secret_change_required" } });
        }
        const choose = (current: string, next: string) => http.post<Said>("/studio/me/secret", { current, next }, asked);
        expect((await choose("000000", "580317")).data.message).toMatch(/^current: /);
        expect((await choose(reset.data.temporary_secret, "123456")).data.message).toMatch(/^next: /);
        const chosen = await choose(reset.data.temporary_secret, "580317");
        expect(chosen.status).toBe(200);
        expect((await http.get("/studio/income", withToken(chosen.data.token))).status).toBe(200);
        expect((await http.get("/studio/me", asked)).status).toBe(401);
        expect((await enter("081234567890", "580317")).status).toBe(200);
        expect((await http.post(`/center/members/${manager.memberId}/reset`, {}, manager)).status).toBe(409);
      });

      it("slows guessing at one account, wherever it comes from and however the number is typed", async () => {
        const victim = await logIn(getContainer(), http, { centerId, role: "staff" });
        const guesses = await Promise.all(
          Array.from({ length: 30 }, (_, index) => enter(index % 2 ? victim.email : victim.email.toUpperCase(), `guess ${index}`, from(`203.0.113.${index}`))),
        );
        const statuses = guesses.map(({ status }) => status);
        expect(statuses.filter((status) => status === 401)).toHaveLength(10);
        expect(statuses.filter((status) => status === 429)).toHaveLength(20);
        const slowed = await enter(victim.email, SECRET, from("203.0.113.99"));
        expect(slowed.status).toBe(429);
        expect(Number(slowed.headers["retry-after"])).toBeGreaterThan(0);
        expect((await enter(manager.email, SECRET)).status).toBe(200);
      });

      it("slows an address that tries many accounts, as the storefront tells it, and nobody else", async () => {
        const many = (headers: (index: number) => Record<string, string>) =>
          Promise.all(Array.from({ length: FREE_PER_ADDRESS + 5 }, (_, index) => http.post<Said>("/auth/customer/emailpass", { email: `nobody${index}@example.id`, password: "x" }, { headers: headers(index), validateStatus: () => true })));
        const visitor = from("198.51.100.7");
        const told = await many(() => visitor);
        expect(told.filter(({ status }) => status === 429)).toHaveLength(5);
        expect((await enter(manager.email, SECRET, visitor)).status).toBe(429);
        expect((await enter(manager.email, SECRET, from("198.51.100.8"))).status).toBe(200);
      });

      it("believes no address that a client makes up", async () => {
        const forged = await Promise.all(
          Array.from({ length: FREE_PER_ADDRESS + 20 }, (_, index) =>
            http.post<Said>(
              "/AUTH/user/emailpass",
              { email: `nobody${index}@example.id`, password: "x" },
              { headers: { ...from(`192.0.2.${index}`, "guessed"), "x-forwarded-for": `192.0.2.${index}`, "x-real-ip": `192.0.2.${index}` }, validateStatus: () => true },
            ),
          ),
        );
        expect(forged.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(15);
        expect((await enter(manager.email, SECRET)).status).toBe(429);
      });
    });
  },
});
