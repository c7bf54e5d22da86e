import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The audit log. Rows are only added: the database itself refuses anything else. */
export class Migration20261124150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table audit_record (
        id text primary key,
        at timestamptz not null default now(),
        action text not null,
        actor_kind text not null check (actor_kind in ('member', 'administrator', 'system')),
        actor_id text,
        actor_role text,
        center_id text not null,
        beneficiary_ids text[] not null default '{}',
        subject_kind text,
        subject_id text,
        fields text[] not null default '{}',
        request_id text,
        check ((subject_kind is null) = (subject_id is null)),
        check ((actor_kind = 'system') = (actor_id is null))
      );
    `);
    this.addSql(`create index audit_record_center on audit_record (center_id, at desc, id desc);`);
    this.addSql(`create index audit_record_people on audit_record using gin (beneficiary_ids);`);
    this.addSql(`
      create function audit_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit log only grows' using errcode = 'restrict_violation';
      end $$;
    `);
    this.addSql(`
      create trigger audit_record_append_only before update or delete or truncate on audit_record
        for each statement execute function audit_refuse_change();
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists audit_record cascade;`);
    this.addSql(`drop function if exists audit_refuse_change cascade;`);
  }
}
