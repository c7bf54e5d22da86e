import { withMedusa } from "./support/with-medusa";
import type { seedFoundation } from "../src/seed/foundation";
import type * as SeedMark from "../src/seed/seed-mark";
import { Market } from "./support/market";
import { project } from "./support/project";

const { markSeeded } = project<typeof SeedMark>("seed/seed-mark");

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("errors", () => {
      let key: string;
      let foundation: Awaited<ReturnType<typeof seedFoundation>>;

      beforeAll(async () => {
        const market = await Market.open(getContainer());
        key = market.publishableKey;
        foundation = market.foundation;
      });

      const ask = (method: string, url: string, data?: unknown, headers: Record<string, string> = {}) =>
        api.request({ method, url, data, headers: { "x-publishable-api-key": key, ...headers }, validateStatus: () => true });

      it("have one shape, words and a request id", async () => {
        const asked: [string, string, unknown, number][] = [
          ["get", "/store/products/prod_nothing", undefined, 404],
          ["get", "/store/carts/cart_nothing", undefined, 404],
          ["post", "/store/carts", { region_id: 5 }, 400],
          ["post", "/store/payment-collections/pay_col_nothing/payment-sessions", { provider_id: "x" }, 404],
          ["get", "/store/shipping-options", undefined, 400],
          ["get", "/store/products?limit=minus", undefined, 400],
          ["post", "/auth/member/emailpass", { email: "x@test.example", password: "no" }, 401],
        ];
        for (const [method, url, body, expected] of asked) {
          const { status, data, headers } = await ask(method, url, body);
          expect({ url, status }).toEqual({ url, status: expected });
          expect(data.message).toEqual(expect.any(String));
          expect(JSON.stringify(data)).not.toMatch(/ at .*\.(js|ts):|node_modules|select /);
          expect(headers["x-request-id"]).toMatch(/^[\w-]{8,64}$/);
        }
      });

      it("of unreadable or too large bodies are 400 and 413", async () => {
        const json = { "content-type": "application/json" };
        const broken = await ask("post", "/store/carts", "{ not json", json);
        expect([broken.status, broken.data.type]).toEqual([400, "invalid_data"]);
        const large = await ask("post", "/store/carts", JSON.stringify({ email: "x".repeat(3_000_000) }), json);
        expect([large.status, large.data.type]).toEqual([413, "payload_too_large"]);
      });

      it("keep the id a caller gives when it is harmless", async () => {
        const kept = await ask("get", "/store/products/prod_nothing", undefined, { "x-request-id": "trace-12345678" });
        expect(kept.headers["x-request-id"]).toBe("trace-12345678");
        const made = await ask("get", "/store/products/prod_nothing", undefined, { "x-request-id": "a b" });
        expect(made.headers["x-request-id"]).not.toBe("a b");
      });

      it("hand out the publishable key in a demonstration only", async () => {
        const bare = { headers: {}, validateStatus: () => true };
        expect((await api.get("/store/demo", bare)).status).toBe(404);
        await markSeeded(getContainer(), foundation.storeId);
        const open = await api.get("/store/demo", bare);
        expect([open.status, open.data]).toEqual([200, { publishable_key: key }]);
        expect((await ask("get", "/store/demo")).data).toEqual({ publishable_key: key });
        vi.stubEnv("APP_ENV", "production");
        expect((await api.get("/store/demo", bare)).status).toBe(404);
        vi.unstubAllEnvs();
        expect((await api.get("/store/products", bare)).status).toBe(400);
      });
    });
  },
});
