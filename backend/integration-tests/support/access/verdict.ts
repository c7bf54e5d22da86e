import type { CustomRoute } from "./custom-routes";
import { factsOf, ownerOf, type IdKind, type SubjectKind, type ViewerName } from "./viewers";

export type Audience = "beneficiary" | "staff" | "manager" | "administrator";

/** Who may do what with a route, as far as the answers' statuses tell. */
export interface Rule extends CustomRoute {
  /** Everybody, or the roles that get in; the rest is 401 without a login of that kind and 403 with another role. */
  readonly audience: "everybody" | readonly Audience[];
  /** What the id in the address, the body or the query names. Without one the route is about the viewer or her centre. */
  readonly subject?: SubjectKind;
  /** Status of an answer to whoever may; 200 unless told. For everybody's routes it may be an error. */
  readonly status?: number;
}

/** What one viewer got who asked for one id; `null` when the route takes none. */
export interface Answered {
  readonly viewer: ViewerName;
  readonly id: IdKind | null;
  readonly status: number;
  readonly data: unknown;
}

const MEMBERS: readonly Audience[] = ["beneficiary", "staff", "manager"];

/** What is open to a member who must choose a secret of her own first. */
const BEFORE_CHOOSING: readonly string[] = ["GET studio/me", "POST studio/me/secret", "POST studio/me/end-sessions"];

/** Whether the viewer's account gets her to the route at all: a status when it doesn't. */
function barredBy({ audience, method, route }: Rule, viewer: ViewerName): 401 | 403 | null {
  if (audience === "everybody") return null;
  const { role, barred, owesSecret } = factsOf(viewer);
  if (barred) return barred;
  if (owesSecret && audience.some((allowed) => MEMBERS.includes(allowed)) && !BEFORE_CHOOSING.includes(`${method} ${route}`)) return 403;
  if (audience.some((allowed) => allowed === role)) return null;
  const sameKindOfLogin = audience.some((allowed) => MEMBERS.includes(allowed)) && MEMBERS.some((allowed) => allowed === role);
  return sameKindOfLogin ? 403 : 401;
}

/** Whether what the id names is within the viewer's sight: her centre's, for a beneficiary her own, for an administrator all. */
export function reaches(viewer: ViewerName, id: IdKind | null): boolean {
  if (id === null) return true;
  const owner = ownerOf(id);
  const { role, center } = factsOf(viewer);
  if (!owner) return false;
  if (role === "administrator") return true;
  return role === "beneficiary" ? owner.viewer === viewer : owner.center === center;
}

/** What the viewer must be answered. `malformed` ids may be called bad input or unknown. */
export function expectedStatuses(rule: Rule, viewer: ViewerName, id: IdKind | null): readonly number[] {
  const barred = barredBy(rule, viewer);
  if (barred !== null) return [barred];
  if (rule.audience === "everybody" || reaches(viewer, id)) return [rule.status ?? 200];
  return id === "malformed" ? [400, 404] : [404];
}

/** Whether nothing may have changed once this was answered. */
export const isRefused = (rule: Rule, viewer: ViewerName, id: IdKind | null): boolean => !expectedStatuses(rule, viewer, id).some((status) => status < 300);

const inWords = (data: unknown): boolean => {
  const { message } = (data ?? {}) as { message?: unknown };
  return typeof message === "string" && message.trim().length > 0;
};

const telling = /\bat .+:\d+:\d+|node_modules|select .+ from |insert into|(relation|column) \\?"/i;

/**
 * What is wrong with a route's answers; nothing when it guards what it should. The owner's own answer counts too:
 * a route that refuses everybody, or isn't there, proves nothing about the others.
 */
export function complaints(rule: Rule, answers: readonly Answered[]): string[] {
  const name = `${rule.method} /${rule.route}`;
  const found: string[] = [];
  for (const { viewer, id, status, data } of answers) {
    const expected = expectedStatuses(rule, viewer, id);
    const asked = `${name} as ${viewer}${id ? ` with ${id} id` : ""}`;
    const said = JSON.stringify(data)?.slice(0, 160);
    if (!expected.some((wanted) => wanted === status || (wanted < 300 && status < 300))) found.push(`${asked}: ${status} ${said}, expected ${expected.join(" or ")}`);
    else if (status >= 400 && !inWords(data)) found.push(`${asked}: ${status} without words: ${said}`);
    if (status >= 400 && telling.test(JSON.stringify(data) ?? "")) found.push(`${asked}: tells of its inside: ${said}`);
  }
  const unknown = new Map(answers.filter(({ id }) => id === "forged").map(({ viewer, data }) => [viewer, JSON.stringify(data)]));
  for (const { viewer, id, status, data } of answers) {
    if (id === null || status !== 404 || !unknown.has(viewer) || reaches(viewer, id)) continue;
    if (id !== "malformed" && JSON.stringify(data) !== unknown.get(viewer)) found.push(`${name} as ${viewer}: tells ${id} id from one that does not exist`);
  }
  if (!answers.some(({ viewer, id, status }) => status < 300 && !isRefused(rule, viewer, id)) && (rule.status ?? 200) < 300) {
    found.push(`${name}: gives it to nobody, so that its refusals prove nothing`);
  }
  return found;
}
