import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122002738 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "transfer_code" drop constraint if exists "transfer_code_total_unique";`);
    this.addSql(`alter table if exists "transfer_code" drop constraint if exists "transfer_code_cart_id_unique";`);
    this.addSql(`create table if not exists "transfer_code" ("id" text not null, "cart_id" text not null, "stock_location_id" text not null, "amount" integer not null, "total" integer not null, "held_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "transfer_code_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_code_cart_id_unique" ON "transfer_code" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_transfer_code_total_unique" ON "transfer_code" ("total") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_transfer_code_held_until" ON "transfer_code" ("held_until") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_transfer_code_deleted_at" ON "transfer_code" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "transfer_outcome" ("order_id" text not null, "outcome" text check ("outcome" in ('confirmed', 'expired')) not null, "decided_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "transfer_outcome_pkey" primary key ("order_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_transfer_outcome_deleted_at" ON "transfer_outcome" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "transfer_code" cascade;`);

    this.addSql(`drop table if exists "transfer_outcome" cascade;`);
  }

}
