import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A listing's history also tells who edited which parts of it. */
export class Migration20261124223000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "listing_event" drop constraint "listing_event_kind_check";`);
    this.addSql(`alter table "listing_event" add constraint "listing_event_kind_check" check ("kind" in ('created', 'edited', 'submitted', 'approved', 'changes_requested', 'published', 'unpublished', 'stock'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "listing_event" where "kind" = 'edited';`);
    this.addSql(`alter table "listing_event" drop constraint "listing_event_kind_check";`);
    this.addSql(`alter table "listing_event" add constraint "listing_event_kind_check" check ("kind" in ('created', 'submitted', 'approved', 'changes_requested', 'published', 'unpublished', 'stock'));`);
  }
}
