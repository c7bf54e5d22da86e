import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124153658 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "brand_member" drop constraint if exists "brand_member_brand_id_beneficiary_id_unique";`);
    this.addSql(`create table if not exists "brand_member" ("id" text not null, "brand_id" text not null, "beneficiary_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "brand_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_brand_member_beneficiary_id" ON "brand_member" ("beneficiary_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_brand_member_deleted_at" ON "brand_member" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_brand_member_brand_id_beneficiary_id_unique" ON "brand_member" ("brand_id", "beneficiary_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "brand_member" cascade;`);
  }

}
