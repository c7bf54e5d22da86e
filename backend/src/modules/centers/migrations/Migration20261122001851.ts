import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122001851 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "member" drop constraint if exists "member_email_unique";`);
    this.addSql(`alter table if exists "center" drop constraint if exists "center_shipping_profile_id_unique";`);
    this.addSql(`alter table if exists "center" drop constraint if exists "center_stock_location_id_unique";`);
    this.addSql(`alter table if exists "center" drop constraint if exists "center_handle_unique";`);
    this.addSql(`create table if not exists "center" ("id" text not null, "name" text not null, "handle" text not null, "kind" text check ("kind" in ('balai', 'sentra', 'upt')) not null, "protected" boolean not null default true, "province_code" text not null, "city" text not null, "timezone" text not null, "story" jsonb not null, "stock_location_id" text not null, "shipping_profile_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "center_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_center_handle_unique" ON "center" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_center_stock_location_id_unique" ON "center" ("stock_location_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_center_shipping_profile_id_unique" ON "center" ("shipping_profile_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_center_deleted_at" ON "center" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "member" ("id" text not null, "center_id" text not null, "role" text check ("role" in ('beneficiary', 'staff', 'manager')) not null, "beneficiary_id" text null, "email" text not null, "display_name" text not null, "status" text check ("status" in ('active', 'disabled')) not null default 'active', "sessions_valid_from" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_center_id" ON "member" ("center_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_email_unique" ON "member" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_deleted_at" ON "member" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "center" cascade;`);

    this.addSql(`drop table if exists "member" cascade;`);
  }

}
