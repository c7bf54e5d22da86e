import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The order in which entries were booked, which no clock tells: whoever moves what somebody holds locks her first, so that
 * of two movements of hers the later one has the higher number. And how lines that were added to an order later are found.
 */
export class Migration20261125110200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table income_entry add column if not exists sequence bigint generated always as identity;`);
    this.addSql(`create index if not exists line_snapshot_added on line_snapshot (order_id) where order_version > 1;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists line_snapshot_added;`);
    this.addSql(`alter table income_entry drop column if exists sequence;`);
  }
}
