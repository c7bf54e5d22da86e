import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { administrator } from "../administrator";
import { Market } from "../market";
import { logIn, SECRET } from "../members";
import { Shopper } from "../shopper";
import { ask, type Client, type Question } from "./asker";
import { plantedPerson, secretsOf, type Planted } from "./people";
import { portrait, smallPhoto } from "./pictures";
import { OF, Things } from "./things";
import { factsOf, OWNER, type IdKind, type OwnedId, type Place, type SubjectKind, type ViewerName } from "./viewers";

type Headers = Record<string, string>;
type Login = { readonly email: string; secret: string };

const MISSING: Partial<Record<OwnedId, readonly SubjectKind[]>> = {
  // One of each of these a centre is enough: they are nobody's in particular.
  siblings: ["member", "invited", "brand", "paidOrder", "packedOrder", "shippedOrder", "paidLine", "payout", "adjustment", "center"],
  moveds: ["evidence", "group", "member", "invited", "privacyRequest", "listing", "photo", "product", "brand", "order", "paidOrder", "packedOrder", "shippedOrder", "paidLine", "payout", "adjustment", "center"],
};
const ALL: readonly SubjectKind[] = ["beneficiary", "consent", "evidence", "group", "member", "invited", "privacyRequest", "listing", "photo", "product", "brand", "order", "paidOrder", "packedOrder", "shippedOrder", "paidLine", "payout", "adjustment", "center"];
/** What takes long to make, and is made only for rows about it. */
const SLOW: readonly SubjectKind[] = ["order", "paidOrder", "packedOrder", "shippedOrder", "paidLine", "payout", "adjustment"];
const random = (): string => randomBytes(6).toString("hex");
/** Never of figures alone, which are too easy to guess. */
const newSecret = (): string => `kunci ${random()}`;
const JOINED = "2024-05-06";

/**
 * Two centres with everybody of the matrix in them, made the way people make them: a manager registers, invites and
 * records over HTTP, whoever is invited accepts, an administrator moves. Only the first manager, centres and goods come from modules.
 */
export class World {
  readonly #headers = new Map<ViewerName, Headers>([["nobody", {}]]);
  readonly #logins = new Map<ViewerName, Login>();
  readonly #ids = new Map<string, string>();
  readonly #people = new Map<ViewerName, Planted>();
  readonly #centers = new Map<Place, string>();
  readonly #things = new Things(this);

  private constructor(
    readonly market: Market,
    readonly client: Client,
    readonly shopper: () => Shopper,
    /** A picture that may be somebody's portrait. */
    readonly portrait: NonNullable<Question["file"]>,
    readonly photo: NonNullable<Question["file"]>,
    /** Another manager of a centre, none of the viewers. */
    readonly anotherManager: (centerId: string) => Promise<Headers>,
  ) {}

  /** @param subjects what the questions are about; all kinds unless told */
  static async open(container: MedusaContainer, api: unknown, subjects: ReadonlySet<SubjectKind> = new Set(ALL)): Promise<World> {
    // So that what is delivered can be paid out.
    vi.stubEnv("HOLD_WORKING_DAYS", "0");
    const market = await Market.open(container);
    const http = api as ConstructorParameters<typeof Shopper>[1];
    const world = new World(market, api as Client, () => new Shopper(market, http), await portrait(), await smallPhoto(), async (centerId) => (await logIn(container, http, { centerId, role: "manager" })).headers);
    for (const [place, manager] of [["home", "manager"], ["away", "awayManager"]] as const) {
      const centerId = await market.center();
      world.#centers.set(place, centerId);
      const login = await logIn(container, http, { centerId, role: "manager" });
      world.#headers.set(manager, login.headers);
      world.#logins.set(manager, { email: login.email, secret: SECRET });
    }
    world.#headers.set("administrator", (await administrator(container, http)).headers);
    await world.#customer();
    await world.#everybody(ALL.filter((kind) => subjects.has(kind) || !SLOW.includes(kind)));
    return world;
  }

  headersOf(viewer: ViewerName): Headers {
    const headers = this.#headers.get(viewer);
    if (!headers) throw new Error(`Nobody logged ${viewer} in`);
    return headers;
  }

  loginOf(viewer: ViewerName): Login | undefined {
    return this.#logins.get(viewer);
  }

  /** The id of a kind that the matrix asks for, or undefined when there is none. */
  idOf(kind: SubjectKind, id: IdKind): string | undefined {
    if (id === "malformed") return "../'; drop table member --%00";
    if (id === "forged") return `${(this.idOf(kind, "beneficiarys") ?? "").slice(0, -6)}ZZZZZZ`;
    return this.#ids.get(`${kind} ${id}`);
  }

  /** The ids of a listing and of its photo. */
  static photoOf(id: string): { listing: string; photo: string } {
    const [listing = "", photo = "x"] = id.split(OF);
    return { listing, photo };
  }

  /** The ids of an order and of its line. */
  static lineOf(id: string): { order: string; line: string } {
    const [order = "", line = "x"] = id.split(OF);
    return { order, line };
  }

  /** What must stand in no answer to the viewer. */
  hiddenFrom(viewer: ViewerName): string[] {
    const { center, role } = factsOf(viewer);
    return [...this.#people].flatMap(([name, planted]) => {
      const hers = Object.values(OWNER).find((owner) => owner.viewer === name)?.center;
      if (role === "beneficiary" ? name === viewer : hers === center) return [];
      const alias = role !== "administrator" && center !== null && hers !== center && name !== "moved";
      return [...secretsOf(planted), ...(alias ? [planted.public_alias, this.#ids.get(`beneficiary ${this.#idKindOf(name)}`) ?? ""] : [])].filter(Boolean);
    });
  }

  /** The viewer's session anew, after hers was ended. */
  async renew(viewer: ViewerName): Promise<void> {
    const login = this.#logins.get(viewer);
    if (!login) throw new Error(`${viewer} has no login that the matrix knows`);
    const { token } = await this.say<{ token: string }>("nobody", "POST", "/auth/member/emailpass", { email: login.email, password: login.secret });
    this.#headers.set(viewer, { authorization: `Bearer ${token}` });
  }

  /** Asks and insists on success. */
  async say<T>(viewer: ViewerName, method: string, url: string, body?: unknown, file?: Question["file"]): Promise<T> {
    const question = { url, ...(body === undefined ? {} : { body }), ...(file ? { file } : {}) };
    const { status, data } = await ask(this.client, method, question, this.headersOf(viewer));
    if (status >= 300) throw new Error(`${method} ${url} as ${viewer}: ${status} ${JSON.stringify(data)}`);
    return data as T;
  }

  /** Makes another one of a kind for the same owner. @returns its id. */
  fresh(kind: SubjectKind, id: OwnedId): Promise<string> {
    return this.#things.fresh(kind, id);
  }

  /** A name that nothing has yet. */
  newName(): string {
    return random();
  }

  /** Whether the id is one of the other centre's that the matrix knows. */
  isAway(id: string): boolean {
    return [...this.#ids].some(([name, known]) => known === id && name.endsWith(" aways"));
  }

  centerOf(place: Place): string {
    return this.#centers.get(place) ?? "";
  }

  #idKindOf(viewer: ViewerName): string {
    return Object.entries(OWNER).find(([, owner]) => owner.viewer === viewer)?.[0] ?? "";
  }

  async register(manager: ViewerName, planted: Planted): Promise<{ id: string }> {
    const body = { ...planted, joined_on: JOINED, is_adult: true };
    return (await this.say<{ beneficiary: { id: string } }>(manager, "POST", "/studio/beneficiaries", body)).beneficiary;
  }

  /** Invites and accepts. @returns the member's id, her e-mail and token. */
  async invite(by: ViewerName, member: { role: string; beneficiary_id?: string }, secret = newSecret()): Promise<{ id: string; email: string; token: string }> {
    const email = `${random()}@test.example`;
    const path = by === "administrator" ? `/admin/centers/${this.centerOf("home")}/members` : "/center/members";
    type Invited = { member: { id: string }; invitation: { url: string } };
    const { member: invited, invitation } = await this.say<Invited>(by, "POST", path, { ...member, email });
    const { token } = await this.say<{ token: string }>("nobody", "POST", "/invitations/accept", { token: invitation.url.split("#")[1], secret });
    return { id: invited.id, email, token };
  }

  async #account(viewer: ViewerName, manager: ViewerName, member: { role: string; beneficiary_id?: string }): Promise<string> {
    const secret = newSecret();
    const { id, email, token } = await this.invite(manager, member, secret);
    this.#headers.set(viewer, { authorization: `Bearer ${token}` });
    this.#logins.set(viewer, { email, secret });
    return id;
  }

  async #customer(): Promise<void> {
    const shop = { "x-publishable-api-key": this.market.publishableKey };
    const login = { email: `${random()}@buyer.example`, password: random() };
    const post = async (url: string, body: unknown, headers: Headers) => (await ask(this.client, "POST", { url, body }, headers)).data as { token: string };
    const registered = await post("/auth/customer/emailpass/register", login, {});
    await post("/store/customers", { email: login.email }, { ...shop, authorization: `Bearer ${registered.token}` });
    const { token } = await post("/auth/customer/emailpass", login, {});
    this.#headers.set("customer", { authorization: `Bearer ${token}` });
  }

  async #everybody(kinds: readonly SubjectKind[]): Promise<void> {
    for (const [id, owner] of Object.entries(OWNER) as [OwnedId, { center: Place; viewer: ViewerName }][]) {
      if (!owner) continue;
      const manager = id === "aways" ? "awayManager" : "manager";
      const planted = plantedPerson();
      const { id: person } = await this.register(manager, planted);
      this.#people.set(owner.viewer, planted);
      this.#ids.set(`beneficiary ${id}`, person);
      for (const scope of ["alias", "photo"]) await this.say(manager, "POST", `/studio/beneficiaries/${person}/consents`, { scope, granted_by: "self" });
      if (id === "moveds") await this.#move(person);
      else await this.#account(owner.viewer, manager, { role: "beneficiary", beneficiary_id: person });
      for (const kind of kinds.filter((kind) => kind !== "beneficiary" && !this.#ids.has(`${kind} ${id}`) && !MISSING[id]?.includes(kind))) {
        this.#ids.set(`${kind} ${id}`, await this.fresh(kind, id));
      }
    }
    await this.#account("secondManager", "administrator", { role: "manager" });
    await this.#account("staff", "manager", { role: "staff" });
    await this.#account("awayStaff", "awayManager", { role: "staff" });
    await this.#reset("owing", await this.#account("owing", "administrator", { role: "manager" }));
    const disabled = await this.#account("disabled", "administrator", { role: "manager" });
    await this.say("manager", "POST", `/center/members/${disabled}`, { status: "disabled" });
  }

  async #reset(viewer: ViewerName, member: string): Promise<void> {
    const { temporary_secret: secret } = await this.say<{ temporary_secret: string }>("administrator", "POST", `/admin/centers/${this.centerOf("home")}/members/${member}/reset`, {});
    this.#logins.set(viewer, { email: this.#logins.get(viewer)?.email ?? "", secret });
    await this.renew(viewer);
  }

  async #move(person: string): Promise<void> {
    await this.#account("movedBefore", "manager", { role: "beneficiary", beneficiary_id: person });
    const granted = await this.say<{ consent: { id: string } }>("manager", "POST", `/studio/beneficiaries/${person}/consents`, { scope: "alias", granted_by: "self" });
    this.#ids.set("consent moveds", granted.consent.id);
    await this.say("administrator", "POST", `/admin/beneficiaries/${person}/move`, { center_id: this.centerOf("away") });
    this.#logins.set("moved", this.#logins.get("movedBefore")!);
    await this.renew("moved");
  }
}
