import { withMedusa } from "./support/with-medusa";
import fc from "fast-check";
import { ask } from "./support/access/asker";
import { ROWS } from "./support/access/rows";
import type { Row } from "./support/access/row";
import { anyId, shapesOf } from "./support/access/shapes";
import type { ViewerName } from "./support/access/viewers";
import { World } from "./support/access/world";

/** Of each route. New ones are drawn in every run, so that few a run are many in a week. */
const CASES = 12;
/** Drawn anew each time, and told when it fails: `FUZZ_SEED=… npm test -- --only backend integration-tests/fuzz-routes.spec.ts` draws the same again. */
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2_147_483_647);

/** Who gets furthest into the route. */
function insider({ audience }: Row): ViewerName {
  if (audience === "everybody") return "nobody";
  const last = audience.at(-1);
  return last === "administrator" ? "administrator" : last === "beneficiary" ? "sibling" : "secondManager";
}

/** A query string of whatever was drawn: objects in brackets, as Express reads them. */
function queryOf(drawn: unknown): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries((drawn ?? {}) as object)) {
    if (typeof value === "object" && value !== null) for (const [key, inner] of Object.entries(value as object)) parts.append(`${name}[${key}]`, String(JSON.stringify(inner)));
    else parts.append(name, String(value));
  }
  return parts.toString().toWellFormed();
}

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe(`whatever is sent (seed ${SEED})`, () => {
      let world: World;
      beforeAll(async () => {
        world = await World.open(getContainer(), api);
      });

      it("no route of ours breaks", async () => {
        const broken: string[] = [];
        for (const row of ROWS) {
          const viewer = insider(row);
          const known = row.subject ? (world.idOf(row.subject, "siblings") ?? world.idOf(row.subject, "beneficiarys") ?? "none") : "";
          const send = async (id: string, drawn: unknown): Promise<string | null> => {
            const question = row.ask({ id, viewer, world, own: (kind) => world.idOf(kind, "beneficiarys") ?? "" });
            const sent = row.method === "GET" ? { url: `${question.url.split("?")[0]}?${queryOf(drawn)}` } : { url: question.url, body: drawn };
            const shop: Record<string, string> = sent.url.startsWith("/store") ? { "x-publishable-api-key": world.market.publishableKey } : {};
            const asking = () => ask(world.client, row.method, sent, { "content-type": "application/json", ...shop, ...world.headersOf(viewer) });
            const { status, data } = await asking();
            // What was drawn may end her own session, as it should.
            if (status === 401 && world.loginOf(viewer)) await world.renew(viewer);
            const { message } = (data ?? {}) as { message?: unknown };
            return status >= 500 || (status >= 400 && typeof message !== "string") ? `${row.method} ${sent.url} ${JSON.stringify(sent.body)}: ${status} ${JSON.stringify(data)}` : null;
          };
          const ids = row.subject ? fc.oneof(fc.constant(known), anyId) : fc.constant("");
          const property = fc.asyncProperty(ids, shapesOf(row.schema), async (id, drawn) => {
            const problem = await send(id, drawn);
            if (problem) throw new Error(problem);
          });
          const { failed, errorInstance, counterexample } = await fc.check(property, { numRuns: CASES, seed: SEED, endOnFailure: true });
          if (failed) broken.push(String((errorInstance as Error | undefined)?.message ?? JSON.stringify(counterexample)).slice(0, 400));
        }
        expect(broken).toEqual([]);
      }, 300_000);
    });
  },
});
