import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The list of indexes; each index has tables of its own, made when the Search Module asks for it. */
export class Migration20261125001500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "search_id_catalog" ("name" text primary key, "table_name" text not null, "definition" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now());`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_id_catalog";`);
  }
}
