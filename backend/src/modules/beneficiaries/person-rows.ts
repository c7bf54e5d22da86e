import { randomBytes } from "node:crypto";
import type { Bilingual } from "@ska/contracts";
import { generateEntityId } from "@medusajs/framework/utils";
import type { CenterScope } from "../../access/scope";
import { seal, unseal } from "../../crypto/seal";
import { inScope, type PeopleScope } from "./in-scope";
import { asChanged } from "./projection-rows";
import type { Database, NewPerson, Page, Person, PersonChanges, Portrait, PrivatePerson } from "./types";

interface Row {
  id: string;
  center_id: string;
  public_alias: string;
  handle: string;
  joined_on: string;
  exited_on: string | null;
  is_adult: boolean;
  story: Bilingual | null;
  portrait: Portrait | null;
  erased_at: Date | null;
  projection: string | null;
  change_number: number;
}

type PrivateRow = Row & { legal_name: string; phone: string | null };

/** Days come as text: as dates they would be read in the server's time zone. */
const COLUMNS = [
  "id", "center_id", "public_alias", "handle", "joined_on::text as joined_on", "exited_on::text as exited_on",
  "is_adult", "story", "portrait", "erased_at", "projection", "change_number",
].join(", ");

const toPerson = (row: Row): Person => ({
  id: row.id,
  centerId: row.center_id,
  publicAlias: row.public_alias,
  handle: row.handle,
  joinedOn: row.joined_on,
  exitedOn: row.exited_on,
  isAdult: row.is_adult,
  story: row.story,
  portrait: row.portrait,
  erased: row.erased_at !== null,
  projection: row.projection,
  changeNumber: row.change_number,
});

const toPrivate = (row: PrivateRow): PrivatePerson => ({
  ...toPerson(row),
  legalName: unseal(row.legal_name, "legal_name"),
  phone: row.phone === null ? null : unseal(row.phone, "phone"),
});

/** Eight characters that tell nothing, without those that are easily confused. */
export function randomHandle(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  return [...randomBytes(8)].map((byte) => letters[byte % letters.length]).join("");
}

export interface PeopleFilter {
  ids?: readonly string[];
  handle?: string;
  portraitKey?: string;
  /** `on` is today at the centre: who leaves today has left. */
  presence?: { kind: "present" | "left" | "all"; on: string };
  /** Looks in aliases. */
  q?: string;
  withoutErased?: boolean;
}

function filtered(db: Database, scope: PeopleScope, filter: PeopleFilter) {
  const query = db("beneficiary");
  inScope(query, scope);
  if (filter.ids) void query.whereIn("id", [...filter.ids]);
  if (filter.handle !== undefined) void query.where("handle", filter.handle);
  if (filter.portraitKey !== undefined) void query.whereRaw("portrait ->> 'key' = ?", [filter.portraitKey]);
  if (filter.withoutErased) void query.whereNull("erased_at");
  if (filter.q) void query.whereRaw("position(lower(?) in lower(public_alias)) > 0", [filter.q]);
  const { presence } = filter;
  if (presence?.kind === "left") void query.where("exited_on", "<=", presence.on);
  if (presence?.kind === "present") void query.whereRaw("(exited_on is null or exited_on > ?)", [presence.on]);
  return query;
}

/** By alias. */
export async function selectPeople(db: Database, scope: PeopleScope, filter: PeopleFilter, page?: Page): Promise<Person[]> {
  const query = filtered(db, scope, filter).select(db.raw(COLUMNS)).orderBy([{ column: "public_alias" }, { column: "id" }]);
  if (page) void query.limit(page.limit).offset(page.offset);
  return ((await query) as Row[]).map(toPerson);
}

export async function countPeople(db: Database, scope: PeopleScope, filter: PeopleFilter): Promise<number> {
  const [row] = (await filtered(db, scope, filter).count({ count: "*" })) as { count: string }[];
  return Number(row?.count ?? 0);
}

/** Unsealed; who was erased is absent. */
export async function selectPrivate(db: Database, scope: PeopleScope, ids?: readonly string[]): Promise<PrivatePerson[]> {
  const query = filtered(db, scope, { ids, withoutErased: true }).select(db.raw(`${COLUMNS}, legal_name, phone`)).orderBy("public_alias");
  return ((await query) as PrivateRow[]).map(toPrivate);
}

/** Writes new people, each with her first placement. In the order given. */
export async function insertPeople(db: Database, { centerId }: CenterScope, people: readonly NewPerson[]): Promise<Person[]> {
  if (people.length === 0) return [];
  const rows = people.map((person) => ({
    id: generateEntityId(undefined, "ben"),
    center_id: centerId,
    legal_name: seal(person.legalName, "legal_name"),
    phone: person.phone === null ? null : seal(person.phone, "phone"),
    public_alias: person.publicAlias,
    handle: person.handle ?? randomHandle(),
    joined_on: person.joinedOn,
    exited_on: person.exitedOn ?? null,
    is_adult: person.isAdult,
    story: person.story ?? null,
  }));
  await db("beneficiary").insert(rows);
  await db("placement").insert(
    rows.map(({ id, joined_on }) => ({ id: generateEntityId(undefined, "plc"), beneficiary_id: id, center_id: centerId, from_day: joined_on })),
  );
  const written = new Map((await selectPeople(db, { centerId }, { ids: rows.map(({ id }) => id) })).map((person) => [person.id, person]));
  return rows.flatMap(({ id }) => written.get(id) ?? []);
}

/** @returns how many rows it was: 0 when she isn't in the scope. What is left out stays as it was. */
export async function updatePerson(db: Database, scope: PeopleScope, id: string, changes: PersonChanges): Promise<number> {
  const { legalName, publicAlias, phone, joinedOn, exitedOn, isAdult, story, portrait } = changes;
  const query = db("beneficiary").where({ id }).whereNull("erased_at");
  inScope(query, scope);
  return query.update({
    ...(legalName === undefined ? {} : { legal_name: seal(legalName, "legal_name") }),
    ...(phone === undefined ? {} : { phone: phone === null ? null : seal(phone, "phone") }),
    ...(publicAlias === undefined ? {} : { public_alias: publicAlias }),
    ...(joinedOn === undefined ? {} : { joined_on: joinedOn }),
    ...(exitedOn === undefined ? {} : { exited_on: exitedOn }),
    ...(isAdult === undefined ? {} : { is_adult: isAdult }),
    ...(story === undefined ? {} : { story: story && JSON.stringify(story) }),
    ...(portrait === undefined ? {} : { portrait: portrait && JSON.stringify(portrait) }),
    ...asChanged(db),
    updated_at: db.fn.now(),
  });
}
