import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { seal } from "../../../crypto/seal";

interface PlainRow {
  id: string;
  legal_name: string;
  phone: string | null;
}

/**
 * Names and phones are sealed; days are days; placements, evidence, portraits and privacy requests are kept.
 * From here on this module's migrations are written by hand.
 */
export class Migration20261124160000 extends Migration {
  override async up(): Promise<void> {
    this.settleRows();
    await this.sealPrivateColumns();
    this.addSql(`
      alter table beneficiary
        alter column legal_name drop not null,
        alter column joined_on type date using joined_on::date,
        alter column exited_on type date using exited_on::date,
        add column portrait jsonb,
        add column erased_at timestamptz,
        add column projection text,
        drop column deleted_at,
        add constraint beneficiary_stay check (exited_on is null or exited_on >= joined_on),
        add constraint beneficiary_erased check (erased_at is null or (legal_name is null and phone is null and story is null and portrait is null));
    `);
    this.addSql(`create unique index beneficiary_handle on beneficiary (handle);`);
    this.addSql(`create index beneficiary_center on beneficiary (center_id);`);
    this.addSql(`create index beneficiary_portrait on beneficiary ((portrait ->> 'key'));`);
    this.addSql(`
      create table placement (
        id text primary key,
        beneficiary_id text not null references beneficiary (id),
        center_id text not null,
        from_day date not null,
        until_day date,
        check (until_day is null or until_day >= from_day)
      );
    `);
    this.addSql(`create unique index placement_present on placement (beneficiary_id) where until_day is null;`);
    this.addSql(`create index placement_center on placement (center_id, beneficiary_id);`);
    this.addSql(`
      insert into placement (id, beneficiary_id, center_id, from_day)
      select 'plc_' || substr(id, 5), id, center_id, joined_on from beneficiary;
    `);
    this.addSql(`alter table consent rename column granted_on to granted_at;`);
    this.addSql(`
      alter table consent
        alter column expires_on type date using expires_on::date,
        add column evidence text,
        add column evidence_type text,
        add column recorded_by text,
        drop column deleted_at,
        add constraint consent_beneficiary foreign key (beneficiary_id) references beneficiary (id),
        add constraint consent_evidence check ((evidence is null) = (evidence_type is null));
    `);
    this.addSql(`create index consent_of on consent (beneficiary_id);`);
    this.addSql(`create unique index consent_standing on consent (beneficiary_id, scope) where withdrawn_at is null;`);
    this.addSql(`alter table business_group drop column deleted_at;`);
    this.addSql(`create index business_group_center on business_group (center_id);`);
    this.addSql(`alter table group_member drop column deleted_at;`);
    this.addSql(`create index group_member_group on group_member (group_id);`);
    this.addSql(`create unique index group_member_once on group_member (beneficiary_id, group_id);`);
    this.addSql(`
      create table privacy_request (
        id text primary key,
        beneficiary_id text not null references beneficiary (id),
        center_id text not null,
        kind text not null check (kind in ('export', 'erasure', 'correction')),
        made_at timestamptz not null default now(),
        due_at timestamptz not null,
        made_by text not null,
        closed_at timestamptz,
        closed_by text,
        outcome text check (outcome in ('done', 'refused')),
        check ((closed_at is null) = (outcome is null))
      );
    `);
    this.addSql(`create index privacy_request_center on privacy_request (center_id, made_at desc);`);
    this.addSql(`create index privacy_request_of on privacy_request (beneficiary_id);`);
  }

  /**
   * Rows that the columns and indexes below have no place for. What was deleted softly would come back to life with its
   * mark gone, a consent too; of consents given twice the latest stands, so that one withdrawal is enough.
   */
  private settleRows(): void {
    const deleted = "(select id from beneficiary where deleted_at is not null)";
    this.addSql(`delete from group_member where deleted_at is not null or beneficiary_id in ${deleted}
      or group_id in (select id from business_group where deleted_at is not null);`);
    this.addSql(`delete from business_group where deleted_at is not null;`);
    this.addSql(`delete from consent where deleted_at is not null or beneficiary_id in ${deleted};`);
    this.addSql(`delete from beneficiary where deleted_at is not null;`);
    this.addSql(`
      update consent set withdrawn_at = now() from consent later
      where later.beneficiary_id = consent.beneficiary_id and later.scope = consent.scope and later.withdrawn_at is null
        and consent.withdrawn_at is null and (later.granted_on, later.id) > (consent.granted_on, consent.id);
    `);
    this.addSql(`
      delete from group_member using group_member first
      where first.beneficiary_id = group_member.beneficiary_id and first.group_id = group_member.group_id
        and (first.position, first.id) < (group_member.position, group_member.id);
    `);
    this.addSql(`update beneficiary set exited_on = joined_on where exited_on < joined_on;`);
  }

  /** A sealed value holds letters, digits, `.`, `-` and `_` only, and so does an id: both may stand in the statement. */
  private async sealPrivateColumns(): Promise<void> {
    const rows = (await this.execute(`select id, legal_name, phone from beneficiary where deleted_at is null`)) as unknown as PlainRow[];
    for (const { id, legal_name, phone } of rows) {
      const sealedPhone = phone === null ? "null" : `'${seal(phone, "phone")}'`;
      this.addSql(`update beneficiary set legal_name = '${seal(legal_name, "legal_name")}', phone = ${sealedPhone} where id = '${id}';`);
    }
  }

  override async down(): Promise<void> {
    throw new Error("Names that were sealed stay sealed: restore a backup instead.");
  }
}
