import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122001852 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "beneficiary" drop constraint if exists "beneficiary_handle_unique";`);
    this.addSql(`create table if not exists "beneficiary" ("id" text not null, "center_id" text not null, "legal_name" text not null, "phone" text null, "public_alias" text not null, "handle" text not null, "joined_on" timestamptz not null, "exited_on" timestamptz null, "is_adult" boolean not null, "story" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "beneficiary_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_beneficiary_center_id" ON "beneficiary" ("center_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_beneficiary_handle_unique" ON "beneficiary" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_beneficiary_deleted_at" ON "beneficiary" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "business_group" ("id" text not null, "center_id" text not null, "name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "business_group_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_business_group_center_id" ON "business_group" ("center_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_business_group_deleted_at" ON "business_group" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "consent" ("id" text not null, "beneficiary_id" text not null, "scope" text check ("scope" in ('alias', 'story', 'photo', 'statement')) not null, "granted_by" text check ("granted_by" in ('self', 'guardian')) not null, "granted_on" timestamptz not null, "expires_on" timestamptz null, "withdrawn_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consent_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_beneficiary_id" ON "consent" ("beneficiary_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_deleted_at" ON "consent" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "group_member" ("id" text not null, "group_id" text not null, "beneficiary_id" text not null, "weight" integer not null, "position" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "group_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_group_member_group_id" ON "group_member" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_group_member_beneficiary_id" ON "group_member" ("beneficiary_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_group_member_deleted_at" ON "group_member" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "group_member" add constraint "group_member_group_id_foreign" foreign key ("group_id") references "business_group" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "group_member" drop constraint if exists "group_member_group_id_foreign";`);

    this.addSql(`drop table if exists "beneficiary" cascade;`);

    this.addSql(`drop table if exists "business_group" cascade;`);

    this.addSql(`drop table if exists "consent" cascade;`);

    this.addSql(`drop table if exists "group_member" cascade;`);
  }

}
