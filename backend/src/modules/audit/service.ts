import type { AuditAction } from "@ska/contracts";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CenterScope, EveryCenter, MakerScope } from "../../access/scope";

/** Who did it; `system` is the program itself. */
export type Actor =
  | Readonly<{ kind: "member"; id: string; role: string }>
  | Readonly<{ kind: "administrator"; id: string }>
  | Readonly<{ kind: "system" }>;

export interface NewAuditRecord {
  readonly action: AuditAction;
  readonly actor: Actor;
  readonly centerId: string;
  readonly beneficiaryIds?: readonly string[];
  readonly subject?: Readonly<{ kind: string; id: string }>;
  /** Names of fields, never their values. */
  readonly fields?: readonly string[];
  readonly requestId?: string;
}

export interface StoredAuditRecord {
  readonly id: string;
  readonly at: Date;
  readonly action: AuditAction;
  readonly actorKind: Actor["kind"];
  readonly actorId: string | null;
  readonly actorRole: string | null;
  readonly centerId: string;
  readonly beneficiaryIds: string[];
  readonly subject: { kind: string; id: string } | null;
  readonly fields: string[];
}

/** What one role did with somebody's data in a day. */
export interface DoneInADay {
  readonly id: string;
  /** The last time. */
  readonly at: Date;
  readonly action: AuditAction;
  /** A member's role, `administrator` or `system`. */
  readonly role: string;
  readonly times: number;
}

export interface AuditFilters {
  /** Instants: from inclusive, to exclusive. */
  readonly from?: Date;
  readonly to?: Date;
  readonly action?: AuditAction;
  readonly actorId?: string;
  readonly beneficiaryId?: string;
}

type Page = Readonly<{ limit: number; offset: number }>;

interface AuditRow {
  id: string;
  at: Date;
  action: AuditAction;
  actor_kind: Actor["kind"];
  actor_id: string | null;
  actor_role: string | null;
  center_id: string;
  beneficiary_ids: string[];
  subject_kind: string | null;
  subject_id: string | null;
  fields: string[];
}

const toRecord = (row: AuditRow): StoredAuditRecord => ({
  id: row.id,
  at: row.at,
  action: row.action,
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  actorRole: row.actor_role,
  centerId: row.center_id,
  beneficiaryIds: row.beneficiary_ids,
  subject: row.subject_kind !== null && row.subject_id !== null ? { kind: row.subject_kind, id: row.subject_id } : null,
  fields: row.fields,
});

/** Who saw or changed what. Rows are only added; deliberately no generated methods. */
export class AuditModuleService {
  private readonly db: Knex;

  constructor(cradle: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    this.db = cradle[ContainerRegistrationKeys.PG_CONNECTION];
  }

  /** Writes down what happened. Await it before answering: what can't be logged must not be shown. @param db a transaction, for what it logs. */
  async record(records: readonly NewAuditRecord[], db: Knex = this.db): Promise<void> {
    if (records.length === 0) return;
    await db("audit_record").insert(
      records.map(({ action, actor, centerId, beneficiaryIds = [], subject, fields = [], requestId }) => ({
        id: generateEntityId(undefined, "aud"),
        action,
        actor_kind: actor.kind,
        actor_id: actor.kind === "system" ? null : actor.id,
        actor_role: actor.kind === "member" ? actor.role : null,
        center_id: centerId,
        beneficiary_ids: [...beneficiaryIds],
        subject_kind: subject?.kind ?? null,
        subject_id: subject?.id ?? null,
        fields: [...fields],
        request_id: requestId ?? null,
      })),
    );
  }

  /** What happened in a centre, or everywhere, newest first. */
  async list(scope: CenterScope | EveryCenter, filters: AuditFilters, page: Page): Promise<{ records: StoredAuditRecord[]; count: number }> {
    const query = this.db<AuditRow>("audit_record");
    if (!("everyCenter" in scope)) void query.where("center_id", scope.centerId);
    if (filters.from) void query.where("at", ">=", filters.from);
    if (filters.to) void query.where("at", "<", filters.to);
    if (filters.action) void query.where("action", filters.action);
    if (filters.actorId) void query.where("actor_id", filters.actorId);
    if (filters.beneficiaryId) void query.whereRaw("beneficiary_ids @> array[?]::text[]", [filters.beneficiaryId]);
    return this.page(query, page);
  }

  /** What others saw or changed of one person, wherever she was; her own doing is left out. */
  async ofPerson(scope: MakerScope, ownMemberId: string, page: Page): Promise<{ records: StoredAuditRecord[]; count: number }> {
    const query = this.db<AuditRow>("audit_record")
      .whereRaw("beneficiary_ids @> array[?]::text[]", [scope.beneficiaryId])
      .whereRaw("actor_id is distinct from ?", [ownMemberId]);
    return this.page(query, page);
  }

  /**
   * The same as `ofPerson` for reading: what the same role did on one day stands in one row, dated by the last time.
   * A desk that is opened all day would otherwise push a change of her record out of sight.
   * @param timeZone an IANA name; its days.
   */
  async daysOfPerson(scope: MakerScope, ownMemberId: string, timeZone: string, { limit, offset }: Page): Promise<{ days: DoneInADay[]; count: number }> {
    const days = this.db<AuditRow>("audit_record")
      .select("action")
      .select(this.db.raw("coalesce(actor_role, actor_kind) as role, max(id) as id, max(at) as at, count(*)::int as times"))
      .select(this.db.raw("(at at time zone ?)::date as day", [timeZone]))
      .whereRaw("beneficiary_ids @> array[?]::text[]", [scope.beneficiaryId])
      .whereRaw("actor_id is distinct from ?", [ownMemberId])
      .groupByRaw("action, role, day");
    const counted = (await this.db.count({ count: "*" }).from(days.clone().as("days")).first()) as { count: string } | undefined;
    const rows = await days.orderBy([{ column: "at", order: "desc" }, { column: "id", order: "desc" }]).limit(limit).offset(offset);
    return { days: rows as unknown as DoneInADay[], count: Number(counted?.count ?? 0) };
  }

  private async page(query: Knex.QueryBuilder<AuditRow>, { limit, offset }: Page): Promise<{ records: StoredAuditRecord[]; count: number }> {
    const counted = (await query.clone().count({ count: "*" }).first()) as { count: string } | undefined;
    const rows = (await query.clone().orderBy([{ column: "at", order: "desc" }, { column: "id", order: "desc" }]).limit(limit).offset(offset)) as AuditRow[];
    return { records: rows.map(toRecord), count: Number(counted?.count ?? 0) };
  }
}
