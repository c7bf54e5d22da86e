import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122001854 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "throttle_attempt" drop constraint if exists "throttle_attempt_key_unique";`);
    this.addSql(`create table if not exists "throttle_attempt" ("id" text not null, "key" text not null, "failures" integer not null default 0, "last_failed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "throttle_attempt_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_throttle_attempt_key_unique" ON "throttle_attempt" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_throttle_attempt_deleted_at" ON "throttle_attempt" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "throttle_attempt" cascade;`);
  }

}
