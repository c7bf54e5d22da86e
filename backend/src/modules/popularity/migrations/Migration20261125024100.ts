import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125024100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "product_popularity" ("product_id" text not null, "level" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_popularity_pkey" primary key ("product_id"));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_popularity" cascade;`);
  }
}
