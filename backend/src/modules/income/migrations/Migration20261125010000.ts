import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** How entries of a line, and those that a row of Medusa's caused, are found again. */
export class Migration20261125010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index income_entry_line on income_entry (line_item_id, kind) where line_item_id is not null;`);
    this.addSql(`create index income_entry_source on income_entry (source, kind);`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists income_entry_line, income_entry_source;`);
  }
}
