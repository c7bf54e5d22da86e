import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { API, customRoutes, gapsBetween, methodsOf } from "./support/access/custom-routes";
import { ROWS } from "./support/access/rows";
import { complaints, expectedStatuses, isRefused, type Answered, type Rule } from "./support/access/verdict";
import { ID_KINDS, VIEWER_NAMES, type IdKind, type ViewerName } from "./support/access/viewers";

const SECRETS: Rule = { method: "GET", route: "studio/secrets/[id]", audience: ["staff", "manager"], subject: "beneficiary" };
const WORDS: Record<number, object> = {
  200: { secret: { name: "planted" } },
  400: { type: "invalid_data", message: "id: is not valid" },
  401: { type: "unauthorized", message: "Please log in." },
  403: { type: "forbidden", message: "Your role does not give access to this." },
  404: { type: "not_found", message: "Not found." },
};

/** Everybody's answers of a route that behaves as it should, but for what is told. */
function answersOf(rule: Rule, unless: (viewer: ViewerName, id: IdKind | null, status: number) => Partial<Answered> = () => ({})): Answered[] {
  const ids: readonly (IdKind | null)[] = rule.subject ? ID_KINDS : [null];
  return VIEWER_NAMES.flatMap((viewer) =>
    ids.map((id) => {
      const status = expectedStatuses(rule, viewer, id)[0]!;
      return { viewer, id, status, data: WORDS[status], ...unless(viewer, id, status) };
    }),
  );
}

describe("the matrix", () => {
  it("asks every route of ours with every method, and nothing else", () => {
    expect(gapsBetween(customRoutes(API), ROWS)).toEqual([]);
  });

  it("misses a route and a method that nobody listed", () => {
    const api = mkdtempSync(path.join(tmpdir(), "ska-routes-"));
    try {
      mkdirSync(path.join(api, "studio/secrets/[id]"), { recursive: true });
      const file = path.join(api, "studio/secrets/[id]/route.ts");
      writeFileSync(file, "export async function GET() {}\nexport const DELETE = async () => {};\n");
      const routes = customRoutes(api);
      expect(gapsBetween(routes, [])).toEqual(["DELETE /studio/secrets/[id]: has no row in the matrix", "GET /studio/secrets/[id]: has no row in the matrix"]);
      expect(gapsBetween(routes, [SECRETS])).toEqual(["DELETE /studio/secrets/[id]: has no row in the matrix"]);
      expect(gapsBetween([], [SECRETS])).toEqual(["GET /studio/secrets/[id]: has a row, but no route"]);
      writeFileSync(file, "export const helper = 1;\n");
      expect(() => customRoutes(api)).toThrow("exports no HTTP method");
    } finally {
      rmSync(api, { recursive: true });
    }
  });

  it("reads the methods however they are exported", () => {
    expect(methodsOf('import { GET as ask } from "./x";\nexport { ask as GET, POST };\nexport const PATCH = ask;')).toEqual(["GET", "PATCH", "POST"]);
    expect(methodsOf("export const GETTER = 1; function GET() {}")).toEqual([]);
  });
});

describe("the judge of a route's answers", () => {
  const cases: [string, Rule, (viewer: ViewerName, id: IdKind | null, status: number) => Partial<Answered>, RegExp][] = [
    ["an unprotected route", SECRETS, () => ({ status: 200, data: WORDS[200] }), /as nobody with beneficiarys id: 200 .*expected 401/],
    ["a route that forgets the role", SECRETS, (_viewer, _id, status) => (status === 403 ? { status: 200, data: WORDS[200] } : {}), /as sibling with beneficiarys id: 200 .*expected 403/],
    ["a route that forgets the centre", SECRETS, (_viewer, id, status) => (status === 404 && id === "beneficiarys" ? { status: 200, data: WORDS[200] } : {}), /as awayManager with beneficiarys id: 200 .*expected 404/],
    ["a route that shows the old centre a person who moved", SECRETS, (viewer, id) => (viewer === "manager" && id === "moveds" ? { status: 200, data: WORDS[200] } : {}), /as manager with moveds id: 200/],
    ["a route that tells another's id from an unknown one", SECRETS, (viewer, id, status) => (status === 404 && id === "aways" ? { data: { type: "not_found", message: "Not of your centre." } } : {}), /tells aways id from one that does not exist/],
    ["a route that isn't there", SECRETS, (_viewer, _id, status) => (status === 200 ? { status: 404, data: WORDS[404] } : {}), /gives it to nobody/],
    ["a route that refuses without words", SECRETS, (_viewer, _id, status) => (status === 403 ? { data: "Forbidden" } : {}), /403 without words/],
    ["a route that breaks", SECRETS, (_viewer, id) => (id === "malformed" ? { status: 500, data: { message: "Something went wrong." } } : {}), /with malformed id: 500/],
    ["a route that shows its inside", SECRETS, (viewer, id) => (viewer === "staff" && id === "malformed" ? { data: { message: 'relation "beneficiary" does not exist' } } : {}), /tells of its inside/],
    ["a route that lets a disabled account in", SECRETS, (viewer) => (viewer === "disabled" ? { status: 200, data: WORDS[200] } : {}), /as disabled .*200/],
    ["a route that lets in who must choose a secret first", SECRETS, (viewer, id) => (viewer === "owing" && id === "beneficiarys" ? { status: 200, data: WORDS[200] } : {}), /as owing .*200 .*expected 403/],
    ["a route that lets an old session in", { ...SECRETS, audience: ["beneficiary"] }, (viewer) => (viewer === "movedBefore" ? { status: 200, data: WORDS[200] } : {}), /as movedBefore .*200/],
    ["a maker's route that shows her sibling", { ...SECRETS, audience: ["beneficiary"] }, (viewer, id) => (viewer === "sibling" && id === "beneficiarys" ? { status: 200, data: WORDS[200] } : {}), /as sibling with beneficiarys id: 200 .*expected 404/],
    ["an administrator's route that lets a manager in", { ...SECRETS, audience: ["administrator"] }, (viewer) => (viewer === "manager" ? { status: 200, data: WORDS[200] } : {}), /as manager .*200 .*expected 401/],
  ];

  it.each(cases)("complains of %s", (_name, rule, unless, complaint) => {
    expect(complaints(rule, answersOf(rule, unless)).join("\n")).toMatch(complaint);
  });

  it("has nothing to say of routes that guard what they should", () => {
    for (const audience of [["staff", "manager"], ["beneficiary"], ["beneficiary", "staff", "manager"], ["administrator"], "everybody"] as const) {
      const rule = { ...SECRETS, audience };
      expect(complaints(rule, answersOf(rule))).toEqual([]);
      const withoutId = { method: "GET", route: "studio/secrets", audience };
      expect(complaints(withoutId, answersOf(withoutId))).toEqual([]);
    }
  });

  it("holds what is refused to have changed nothing", () => {
    expect(isRefused(SECRETS, "manager", "beneficiarys")).toBe(false);
    expect(isRefused(SECRETS, "manager", "aways")).toBe(true);
    expect(isRefused(SECRETS, "beneficiary", "beneficiarys")).toBe(true);
  });
});
