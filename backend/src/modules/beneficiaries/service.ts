import { randomBytes } from "node:crypto";
import { ContainerRegistrationKeys, generateEntityId, MedusaError } from "@medusajs/framework/utils";
import type { CenterScope, EveryCenter, MakerScope } from "../../access/scope";
import { endConsents, insertConsents, selectConsents, updateEvidence } from "./consent-rows";
import { insertGroup, leaveGroups, replaceMembers, selectGroups } from "./group-rows";
import { inScope, type PeopleScope } from "./in-scope";
import { countPeople, insertPeople, randomHandle, selectPeople, selectPrivate, updatePerson, type PeopleFilter } from "./person-rows";
import { NameWords } from "./name-words";
import { selectPlacements } from "./placement-rows";
import { asChanged, markGroupProjected, markProjected, nextChange, selectUnprojected, selectUnprojectedGroups, type Projected } from "./projection-rows";
import { closeRequestRow, insertRequest, selectRequest, selectRequests } from "./request-rows";
import { holdsName } from "./telling-names";
import type { Database, Group, GroupMember, NewConsent, NewPerson, Page, Person, PersonChanges, Placement, PrivatePerson, StoredConsent, StoredRequest } from "./types";

/** The same words for another centre's and for what isn't there. */
const missing = (what: string): MedusaError => new MedusaError(MedusaError.Types.NOT_FOUND, `There is no such ${what}.`);

/**
 * The private people. Deliberately no generated methods: each call takes a scope, and one without doesn't compile.
 * Legal names and phones are sealed; only `privateRecord`, `allPrivate` and `namingSomebody` open them.
 */
export class BeneficiariesModuleService {
  private readonly db: Database;
  private readonly nameWords: NameWords;

  constructor(cradle: { [ContainerRegistrationKeys.PG_CONNECTION]: Database }) {
    this.db = cradle[ContainerRegistrationKeys.PG_CONNECTION];
    this.nameWords = new NameWords(this.db);
  }

  /** People without what is sealed, by alias. */
  async people(scope: PeopleScope, filter: PeopleFilter = {}, page?: Page): Promise<Person[]> {
    return selectPeople(this.db, scope, filter, page);
  }

  async countPeople(scope: PeopleScope, filter: PeopleFilter): Promise<number> {
    return countPeople(this.db, scope, filter);
  }

  /** One person who wasn't erased. @throws NOT_FOUND */
  async person(scope: PeopleScope, id: string): Promise<Person> {
    const [found] = await selectPeople(this.db, scope, { ids: [id], withoutErased: true });
    if (!found) throw missing("beneficiary");
    return found;
  }

  /** With legal name and phone: write it to the audit log. @throws NOT_FOUND */
  async privateRecord(scope: CenterScope | MakerScope, id: string): Promise<PrivatePerson> {
    const [found] = await selectPrivate(this.db, scope, [id]);
    if (!found) throw missing("beneficiary");
    return found;
  }

  /** All of a centre, opened in memory: a sealed name can't be searched in the database. */
  async allPrivate(scope: CenterScope): Promise<PrivatePerson[]> {
    return selectPrivate(this.db, scope);
  }

  /** Which of these texts hold a word of anybody's legal name; whose isn't told. */
  async namingSomebody(_scope: EveryCenter, texts: readonly string[]): Promise<string[]> {
    const names = await this.nameWords.read();
    return texts.filter((text) => holdsName(text, names));
  }

  /** What people are called who are or were at the centre, the erased too: old sales keep a name to stand under. */
  async aliases(scope: CenterScope | EveryCenter, ids: readonly string[]): Promise<Map<string, string>> {
    const query = this.db("beneficiary").whereIn("id", [...ids]).select("id", "public_alias");
    if (!("everyCenter" in scope)) {
      void query.whereIn("id", this.db("placement").where("center_id", scope.centerId).select("beneficiary_id"));
    }
    const rows = (await query) as { id: string; public_alias: string }[];
    return new Map(rows.map((row) => [row.id, row.public_alias]));
  }

  /** Registers people at a centre; each gets her first placement. In the order given. */
  async register(scope: CenterScope, people: readonly NewPerson[]): Promise<Person[]> {
    return this.db.transaction((transaction) => insertPeople(transaction, scope, people));
  }

  /** What is left out stays as it was. @throws NOT_FOUND */
  async change(scope: CenterScope | MakerScope, id: string, changes: PersonChanges): Promise<void> {
    if ((await updatePerson(this.db, scope, id, changes)) === 0) throw missing("beneficiary");
  }

  /** Where somebody was and is, oldest first. */
  async placements(scope: PeopleScope, ids: readonly string[]): Promise<Placement[]> {
    return selectPlacements(this.db, scope, ids);
  }

  /**
   * From `today` she is at another centre. She leaves the groups of the old one; what was sold stays where it was.
   * @param db a transaction, when more has to move with her. @throws NOT_FOUND, also when she has just left the scope.
   */
  async move(scope: CenterScope, id: string, to: CenterScope, today: string, db: Database = this.db): Promise<void> {
    await db.transaction(async (transaction) => {
      const query = transaction("beneficiary").where({ id }).whereNull("erased_at");
      inScope(query, scope);
      if ((await query.update({ center_id: to.centerId, ...asChanged(transaction), updated_at: transaction.fn.now() })) === 0) throw missing("beneficiary");
      await transaction("placement").where({ beneficiary_id: id }).whereNull("until_day").update({ until_day: transaction.raw("greatest(from_day, ?::date)", [today]) });
      await transaction("placement").insert({ id: generateEntityId(undefined, "plc"), beneficiary_id: id, center_id: to.centerId, from_day: today });
      await leaveGroups(transaction, id);
    });
  }

  /** Newest first. */
  async consents(scope: PeopleScope, beneficiaryIds?: readonly string[]): Promise<StoredConsent[]> {
    return selectConsents(this.db, scope, { beneficiaryIds });
  }

  /** @throws NOT_FOUND */
  async consent(scope: PeopleScope, id: string): Promise<StoredConsent> {
    const [found] = await selectConsents(this.db, scope, { ids: [id] });
    if (!found) throw missing("consent");
    return found;
  }

  /** Writes consents down for people of the scope; one of the same scope that stood ends. @returns their ids. @throws NOT_FOUND */
  async grant(scope: CenterScope, consents: readonly NewConsent[]): Promise<string[]> {
    const ids = [...new Set(consents.map(({ beneficiaryId }) => beneficiaryId))];
    return this.db.transaction(async (transaction) => {
      const locked = transaction("beneficiary").whereIn("id", ids).whereNull("erased_at").orderBy("id").forUpdate().select("id");
      inScope(locked, scope);
      if ((await locked).length !== ids.length) throw missing("beneficiary");
      await transaction("beneficiary").whereIn("id", ids).update(asChanged(transaction));
      return insertConsents(transaction, consents);
    });
  }

  /** Ends a consent; doing it again changes nothing. @throws NOT_FOUND */
  async withdraw(scope: CenterScope | MakerScope, id: string): Promise<StoredConsent> {
    const { beneficiaryId } = await this.consent(scope, id);
    await this.db.transaction(async (transaction) => {
      await endConsents(transaction, { id });
      await transaction("beneficiary").where({ id: beneficiaryId }).update(asChanged(transaction));
    });
    return this.consent(scope, id);
  }

  /** @throws NOT_FOUND */
  async keepEvidence(scope: CenterScope, id: string, evidence: { stored: string; type: string }): Promise<StoredConsent> {
    await this.consent(scope, id);
    await updateEvidence(this.db, id, evidence);
    return this.consent(scope, id);
  }

  /** By name, with members in their order. */
  async groups(
    scope: CenterScope | EveryCenter,
    filter: { ids?: readonly string[]; memberIds?: readonly string[]; name?: string } = {},
  ): Promise<Group[]> {
    return selectGroups(this.db, scope, filter);
  }

  /** @throws NOT_FOUND */
  async group(scope: CenterScope, id: string): Promise<Group> {
    const [found] = await selectGroups(this.db, scope, { ids: [id] });
    if (!found) throw missing("business group");
    return found;
  }

  /** @throws NOT_FOUND when somebody isn't at the centre. */
  async createGroup(scope: CenterScope, group: { name: string; members: readonly GroupMember[] }): Promise<Group> {
    await this.requirePeople(scope, group.members);
    const id = await this.db.transaction(async (transaction) => {
      const created = await insertGroup(transaction, scope, group.name);
      await replaceMembers(transaction, created, group.members);
      return created;
    });
    return this.group(scope, id);
  }

  /** For sales from now on. @throws NOT_FOUND */
  async changeGroup(scope: CenterScope, id: string, changes: { name?: string; members?: readonly GroupMember[] }): Promise<Group> {
    await this.group(scope, id);
    const { name, members } = changes;
    if (members) await this.requirePeople(scope, members);
    await this.db.transaction(async (transaction) => {
      if (name !== undefined) await transaction("business_group").where({ id }).update({ name, updated_at: transaction.fn.now() });
      if (!members) return;
      await replaceMembers(transaction, id, members);
      await transaction("business_group").where({ id }).update(nextChange(transaction));
    });
    return this.group(scope, id);
  }

  /** @throws NOT_FOUND */
  async deleteGroup(scope: CenterScope, id: string): Promise<void> {
    await this.group(scope, id);
    await this.db("business_group").where({ id }).delete();
  }

  /** Remembers what the shop's rows were written from. */
  async markProjected(_scope: EveryCenter, people: readonly Projected[]): Promise<void> {
    for (const person of people) await markProjected(this.db, person);
  }

  /** The same of groups, as they were read. */
  async markGroupsProjected(_scope: EveryCenter, groups: readonly Group[]): Promise<void> {
    for (const { id, changeNumber } of groups) await markGroupProjected(this.db, id, changeNumber);
  }

  /** Of whom, and of which groups, the shop's rows may be out of date. @param today the latest day at any centre. */
  async unprojected(_scope: EveryCenter, today: string): Promise<{ people: string[]; groups: string[] }> {
    const [people, groups] = await Promise.all([selectUnprojected(this.db, today), selectUnprojectedGroups(this.db)]);
    return { people, groups };
  }

  /**
   * Forgets who she was: name, phone, story, portrait, evidence, handle and alias. Her id stays, so that sums do.
   * @returns the private files that have to be deleted. @throws NOT_FOUND
   */
  async erase(scope: CenterScope, id: string, today: string): Promise<{ files: string[] }> {
    const person = await this.person(scope, id);
    const consents = await this.consents(scope, [id]);
    await this.db.transaction(async (transaction) => {
      await endConsents(transaction, { beneficiary_id: id });
      await transaction("consent").where({ beneficiary_id: id }).update({ evidence: null, evidence_type: null });
      await leaveGroups(transaction, id);
      await transaction("beneficiary").where({ id }).update({
        legal_name: null,
        phone: null,
        story: null,
        portrait: null,
        public_alias: `Perajin ${randomBytes(3).toString("hex")}`,
        handle: randomHandle(),
        exited_on: transaction.raw("coalesce(exited_on, greatest(joined_on, ?::date))", [today]),
        erased_at: transaction.fn.now(),
        ...asChanged(transaction),
        updated_at: transaction.fn.now(),
      });
    });
    return { files: [...(person.portrait?.files.map(({ stored }) => stored) ?? []), ...consents.flatMap(({ evidence }) => evidence?.stored ?? [])] };
  }

  /** The open ones first. */
  async requests(scope: CenterScope | MakerScope, page: Page): Promise<{ requests: StoredRequest[]; count: number }> {
    return selectRequests(this.db, scope, page);
  }

  /** @throws NOT_FOUND when she isn't in the scope. */
  async makeRequest(scope: CenterScope | MakerScope, request: { beneficiaryId: string; kind: StoredRequest["kind"]; dueAt: Date; madeBy: string }): Promise<StoredRequest> {
    const { centerId } = await this.person(scope, request.beneficiaryId);
    const id = await insertRequest(this.db, { ...request, centerId });
    return this.request(scope, id);
  }

  /** @throws NOT_FOUND; CONFLICT when it was closed before. */
  async closeRequest(scope: CenterScope, id: string, closedBy: string, outcome: "done" | "refused"): Promise<StoredRequest> {
    await this.request(scope, id);
    if ((await closeRequestRow(this.db, id, closedBy, outcome)) === 0) throw new MedusaError(MedusaError.Types.CONFLICT, "It was closed before.");
    return this.request(scope, id);
  }

  private async request(scope: CenterScope | MakerScope, id: string): Promise<StoredRequest> {
    const found = await selectRequest(this.db, scope, id);
    if (!found) throw missing("request");
    return found;
  }

  private async requirePeople(scope: CenterScope, members: readonly GroupMember[]): Promise<void> {
    const ids = members.map(({ beneficiaryId }) => beneficiaryId);
    const found = await selectPeople(this.db, scope, { ids, withoutErased: true });
    if (found.length !== new Set(ids).size) throw missing("beneficiary");
  }
}
