import { readdirSync } from "node:fs";
import path from "node:path";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn } from "./support/members";
import { Shopper } from "./support/shopper";

type Who = "nobody" | "beneficiary" | "otherBeneficiary" | "staff" | "manager" | "otherManager";
type Row = { method: "GET" | "POST" | "DELETE"; url: (ids: Ids) => string; body?: unknown; answers: Partial<Record<Who, number>> };
type Ids = { orderId: string; listingId: string; personId: string; consentId: string; groupId: string; memberId: string; spareId: string };

const API = path.join(__dirname, "../src/api");
const EVERYBODY: Who[] = ["nobody", "beneficiary", "otherBeneficiary", "staff", "manager", "otherManager"];

/** Status for the shopper's public routes: the same for all. */
const all = (status: number) => Object.fromEntries(EVERYBODY.map((who) => [who, status])) as Record<Who, number>;
const members = (answers: Partial<Record<Who, number>>): Record<Who, number> => ({ ...all(403), nobody: 401, ...answers });
const get = (url: Row["url"], answers: Row["answers"]): Row => ({ method: "GET", url, answers });
const post = (url: Row["url"], body: unknown, answers: Row["answers"]): Row => ({ method: "POST", url, body, answers });

const remove = (url: Row["url"], answers: Row["answers"]): Row => ({ method: "DELETE", url, answers });

const EVERY_MEMBER = { beneficiary: 200, otherBeneficiary: 200, staff: 200, manager: 200, otherManager: 200 };
const OWN_CENTER = { staff: 200, manager: 200, otherManager: 404 };
const STAFF = { staff: 200, manager: 200, otherManager: 200 };
const MANAGERS = { manager: 200, otherManager: 200 };

/**
 * Who gets what from every route of ours, by route folder. `Ids` are of the first centre; the "other" people are of
 * another one, except `otherBeneficiary`, who is of the same centre but made nothing.
 */
const MATRIX: Record<string, Row[]> = {
  "admin/orders/[id]/confirm-transfer": [post(({ orderId }) => `/admin/orders/${orderId}/confirm-transfer`, {}, all(401))],
  "center/income": [get(() => "/center/income?from=2026-01&to=2026-12&group=month", members(MANAGERS))],
  "center/income.csv": [get(() => "/center/income.csv?from=2026-01&to=2026-12&group=month", members(MANAGERS))],
  "center/income/lines": [get(() => "/center/income/lines?from=2026-01&to=2026-12", members(MANAGERS))],
  "admin/audit": [get(() => "/admin/audit", all(401))],
  "admin/audit.csv": [get(() => "/admin/audit.csv", all(401))],
  "admin/beneficiaries": [get(() => "/admin/beneficiaries", all(401))],
  "admin/beneficiaries/[id]/move": [post(() => "/admin/beneficiaries/none/move", { center_id: "none" }, all(401))],
  "admin/centers": [get(() => "/admin/centers", all(401)), post(() => "/admin/centers", {}, all(401))],
  "admin/centers/[id]": [get(() => "/admin/centers/none", all(401)), post(() => "/admin/centers/none", {}, all(401))],
  "admin/centers/[id]/members": [get(() => "/admin/centers/none/members", all(401)), post(() => "/admin/centers/none/members", {}, all(401))],
  "admin/centers/[id]/members/[member_id]": [post(() => "/admin/centers/none/members/none", {}, all(401))],
  "admin/centers/[id]/members/[member_id]/invitation": [post(() => "/admin/centers/none/members/none/invitation", {}, all(401))],
  "auth/member/emailpass": [post(() => "/auth/member/emailpass", { email: "nobody@test.example", password: "guessed" }, all(401))],
  "center/audit": [get(() => "/center/audit", members(MANAGERS)), get(() => "/center/audit?from=yesterday", members({ manager: 400, otherManager: 400 }))],
  "center/audit.csv": [get(() => "/center/audit.csv", members(MANAGERS))],
  "center/members": [
    get(() => "/center/members", members(MANAGERS)),
    post(() => "/center/members", { role: "staff" }, members({ manager: 400, otherManager: 400 })),
  ],
  "center/members/[id]": [
    get(({ memberId }) => `/center/members/${memberId}`, members({ manager: 200, otherManager: 404 })),
    post(({ memberId }) => `/center/members/${memberId}`, { display_name: "Petugas" }, members({ manager: 200, otherManager: 404 })),
  ],
  "center/members/[id]/invitation": [
    post(({ memberId }) => `/center/members/${memberId}/invitation`, {}, members({ manager: 409, otherManager: 404 })),
  ],
  "center/members/[id]/reset": [post(({ spareId }) => `/center/members/${spareId}/reset`, {}, members({ manager: 200, otherManager: 404 }))],
  "center/members/[id]/end-sessions": [
    post(({ spareId }) => `/center/members/${spareId}/end-sessions`, {}, members({ manager: 200, otherManager: 404 })),
  ],
  "invitations/read": [post(() => "/invitations/read", { token: "x".repeat(32) }, all(404))],
  "invitations/accept": [post(() => "/invitations/accept", { token: "x".repeat(32), secret: "kopi pagi di teras" }, all(404))],
  "center/beneficiaries/[id]/export": [get(({ personId }) => `/center/beneficiaries/${personId}/export`, members({ manager: 200, otherManager: 404 }))],
  "center/beneficiaries/[id]/balance-owed": [
    get(({ personId }) => `/center/beneficiaries/${personId}/balance-owed`, members({ manager: 200, otherManager: 404 })),
  ],
  "center/beneficiaries/[id]/erase": [
    post(({ personId }) => `/center/beneficiaries/${personId}/erase`, { confirm_alias: "x" }, members({ manager: 400, otherManager: 404 })),
  ],
  "center/privacy-requests": [
    get(() => "/center/privacy-requests", members(MANAGERS)),
    post(() => "/center/privacy-requests", { kind: "export", beneficiary_id: "ben_none" }, members({ manager: 404, otherManager: 404 })),
  ],
  "center/privacy-requests/[id]/close": [
    post(() => "/center/privacy-requests/prq_none/close", { outcome: "done" }, members({ manager: 404, otherManager: 404 })),
  ],
  "media/[key]/[file]": [get(() => "/media/none/none.webp", all(404))],
  "uploads/[file]": [get(() => "/uploads/none.webp", all(404))],
  "portraits/[key]/[file]": [get(() => "/portraits/none/320.webp", all(404))],
  "store/brands": [get(() => "/store/brands", all(200))],
  "store/brands/[handle]": [get(() => "/store/brands/none", all(404))],
  "store/centers": [get(() => "/store/centers", all(200))],
  "store/centers/[handle]": [get(() => "/store/centers/none", all(404))],
  "store/makers": [get(() => "/store/makers", all(200))],
  "store/makers/[handle]": [get(() => "/store/makers/none", all(404))],
  "store/demo": [get(() => "/store/demo", all(404))],
  "store/orders/track": [get(() => "/store/orders/track?token=forged", all(404))],
  "studio/beneficiaries": [
    get(() => "/studio/beneficiaries", members(STAFF)),
    post(() => "/studio/beneficiaries", { legal_name: "" }, members({ staff: 400, manager: 400, otherManager: 400 })),
  ],
  "studio/beneficiaries/aliases": [get(() => "/studio/beneficiaries/aliases", members(STAFF))],
  "studio/beneficiaries/search": [post(() => "/studio/beneficiaries/search", { q: "nama" }, members(STAFF))],
  "studio/beneficiaries/[id]": [
    get(({ personId }) => `/studio/beneficiaries/${personId}`, members(OWN_CENTER)),
    post(({ personId }) => `/studio/beneficiaries/${personId}`, {}, members(OWN_CENTER)),
  ],
  "studio/beneficiaries/[id]/consents": [
    get(({ personId }) => `/studio/beneficiaries/${personId}/consents`, members(OWN_CENTER)),
    post(({ personId }) => `/studio/beneficiaries/${personId}/consents`, { scope: "story", granted_by: "self" }, members(OWN_CENTER)),
  ],
  "studio/beneficiaries/[id]/photo": [
    get(({ personId }) => `/studio/beneficiaries/${personId}/photo`, members({ beneficiary: 404, otherBeneficiary: 404, staff: 404, manager: 404, otherManager: 404 })),
    post(({ personId }) => `/studio/beneficiaries/${personId}/photo`, {}, members({ staff: 400, manager: 400, otherManager: 400 })),
    remove(({ personId }) => `/studio/beneficiaries/${personId}/photo`, members(OWN_CENTER)),
  ],
  "studio/brands": [get(() => "/studio/brands", members(EVERY_MEMBER))],
  "studio/business-groups": [
    get(() => "/studio/business-groups", members(EVERY_MEMBER)),
    post(() => "/studio/business-groups", { name: "" }, members({ staff: 400, manager: 400, otherManager: 400 })),
  ],
  "studio/business-groups/[id]": [
    get(({ groupId }) => `/studio/business-groups/${groupId}`, members({ ...OWN_CENTER, beneficiary: 404, otherBeneficiary: 200 })),
    post(({ groupId }) => `/studio/business-groups/${groupId}`, { name: "Kelompok Baru" }, members(OWN_CENTER)),
    remove(({ groupId }) => `/studio/business-groups/${groupId}`, members({ otherManager: 404, staff: 200, manager: 404 })),
  ],
  "studio/consents/[id]": [
    remove(({ consentId }) => `/studio/consents/${consentId}`, members({ ...OWN_CENTER, beneficiary: 200, otherBeneficiary: 404 })),
  ],
  "studio/consents/[id]/evidence": [
    get(({ consentId }) => `/studio/consents/${consentId}/evidence`, members({ staff: 404, manager: 404, otherManager: 404 })),
    post(({ consentId }) => `/studio/consents/${consentId}/evidence`, {}, members({ staff: 400, manager: 400, otherManager: 400 })),
  ],
  "studio/income": [get(() => "/studio/income", members({ beneficiary: 200, otherBeneficiary: 200 }))],
  "studio/listings": [get(() => "/studio/listings", members(EVERY_MEMBER))],
  "studio/listings/[id]": [
    get(({ listingId }) => `/studio/listings/${listingId}`, members({ ...OWN_CENTER, beneficiary: 200, otherBeneficiary: 404 })),
  ],
  "studio/me/export": [get(() => "/studio/me/export", members({ beneficiary: 200, otherBeneficiary: 200 }))],
  "studio/me/privacy-requests": [
    get(() => "/studio/me/privacy-requests", members({ beneficiary: 200, otherBeneficiary: 200 })),
    post(() => "/studio/me/privacy-requests", { kind: "correction" }, members({ beneficiary: 200, otherBeneficiary: 200 })),
  ],
  "studio/me/consents": [get(() => "/studio/me/consents", members({ beneficiary: 200, otherBeneficiary: 200 }))],
  "studio/me/maker": [get(() => "/studio/me/maker", members({ beneficiary: 200, otherBeneficiary: 200 }))],
  "studio/me": [get(() => "/studio/me", members(EVERY_MEMBER))],
  "studio/me/audit": [get(() => "/studio/me/audit", members({ beneficiary: 200, otherBeneficiary: 200 }))],
  "studio/me/secret": [
    post(() => "/studio/me/secret", { current: "wrong", next: "lereng sumbing" }, { ...members({}), ...Object.fromEntries(EVERYBODY.slice(1).map((who) => [who, 400])) } as Row["answers"]),
  ],
  // Whoever asks it is logged out: members-sessions.spec.ts asks it as a member.
  "studio/me/end-sessions": [post(() => "/studio/me/end-sessions", {}, { nobody: 401 })],
  "studio/orders": [get(() => "/studio/orders", members({ staff: 200, ...MANAGERS }))],
  "studio/orders/[id]": [get(({ orderId }) => `/studio/orders/${orderId}`, members(OWN_CENTER))],
  "studio/orders/[id]/confirm-payment": [
    post(({ orderId }) => `/studio/orders/${orderId}/confirm-payment`, {}, members({ otherManager: 404, staff: 200, manager: 409 })),
  ],
  "studio/share-rules": [
    get(() => "/studio/share-rules", members(EVERY_MEMBER)),
    post(() => "/studio/share-rules", { beneficiary_bp: 7000, savings_bp: 1000 }, members(MANAGERS)),
    post(() => "/studio/share-rules", { beneficiary_bp: 70_000, savings_bp: 1000 }, members({ manager: 400, otherManager: 400 })),
  ],
};

const routes = readdirSync(API, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "route.ts")
  .map((file) => path.dirname(file).split(path.sep).join("/"))
  .sort();

it("lists every route of ours, so that none is left unguarded by oversight", () => {
  expect(Object.keys(MATRIX).sort()).toEqual(routes);
});

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    describe("access", () => {
      const logins: Partial<Record<Who, Awaited<ReturnType<typeof logIn>>>> = {};
      let ids: Ids;
      let key: string;

      beforeAll(async () => {
        const container = getContainer();
        const market = await Market.open(container);
        key = market.publishableKey;
        const [centerId, otherCenterId] = [await market.center(), await market.center()];
        const [maker, other] = [await market.person(centerId, "Kenanga"), await market.person(centerId, "Melati")];
        const { variantId } = await market.product({
          centerId,
          price: 40_000,
          unitCost: 5_000,
          authors: [{ beneficiary_id: maker, weight: 1 }],
          rule: { beneficiaryBp: 7000, savingsBp: 0 },
        });
        logins.beneficiary = await logIn(container, api, { centerId, role: "beneficiary", beneficiaryId: maker });
        logins.otherBeneficiary = await logIn(container, api, { centerId, role: "beneficiary", beneficiaryId: other });
        logins.staff = await logIn(container, api, { centerId, role: "staff" });
        logins.manager = await logIn(container, api, { centerId, role: "manager" });
        logins.otherManager = await logIn(container, api, { centerId: otherCenterId, role: "manager" });
        const order = await new Shopper(market, api).order([{ variantId, quantity: 1 }]);
        const { data } = await (api as Http).get<{ listings: { id: string }[] }>("/studio/listings", logins.manager);
        const spare = await logIn(container, api, { centerId, role: "staff" });
        ids = {
          orderId: order.id,
          listingId: data.listings[0]?.id ?? "",
          personId: maker,
          consentId: await market.consent(centerId, maker, "alias"),
          groupId: await market.group(centerId, [other]),
          memberId: logins.staff.memberId,
          spareId: spare.memberId,
        };
      });

      const ask = (http: Http, row: Row, who: Who) => {
        const headers = { ...(row.url(ids).startsWith("/store") ? { "x-publishable-api-key": key } : {}), ...logins[who]?.headers };
        const options = { headers, validateStatus: () => true as const };
        if (row.method === "DELETE") return http.delete(row.url(ids), options);
        return row.method === "GET" ? http.get(row.url(ids), options) : http.post(row.url(ids), row.body, options);
      };

      it("gives each viewer what is hers and refuses the rest in words", async () => {
        const wrong: string[] = [];
        for (const row of Object.values(MATRIX).flat()) {
          for (const who of EVERYBODY) {
            const expected = row.answers[who];
            if (expected === undefined) continue;
            const { status, data } = await ask(api, row, who);
            const said = data as { message?: unknown };
            const silent = status >= 400 && (typeof said?.message !== "string" || said.message.length === 0);
            if (status !== expected || silent) {
              wrong.push(`${row.method} ${row.url(ids)} as ${who}: ${status} ${JSON.stringify(data).slice(0, 120)}, expected ${expected}`);
            }
          }
        }
        expect(wrong).toEqual([]);
      });

      it("answers another centre's id like one that does not exist", async () => {
        for (const url of [`/studio/orders/`, `/studio/listings/`]) {
          const id = url.includes("orders") ? ids.orderId : ids.listingId;
          const other = await api.get(`${url}${id}`, logins.otherManager);
          const forged = await api.get(`${url}${id.slice(0, -4)}ZZZZ`, logins.otherManager);
          expect(other.status).toBe(404);
          expect(other.data).toEqual(forged.data);
        }
      });
    });
  },
});
