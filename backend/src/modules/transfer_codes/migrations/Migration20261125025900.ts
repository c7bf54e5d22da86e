import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Money that arrives late may be returned. */
export class Migration20261125025900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "transfer_outcome" drop constraint if exists "transfer_outcome_outcome_check";`);
    this.addSql(`alter table "transfer_outcome" add constraint "transfer_outcome_outcome_check" check ("outcome" in ('confirmed', 'expired', 'returned'));`);
    this.addSql(`alter table "transfer_outcome" add column "reference" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "transfer_outcome" where "outcome" = 'returned';`);
    this.addSql(`alter table "transfer_outcome" drop column "reference";`);
    this.addSql(`alter table "transfer_outcome" drop constraint if exists "transfer_outcome_outcome_check";`);
    this.addSql(`alter table "transfer_outcome" add constraint "transfer_outcome_outcome_check" check ("outcome" in ('confirmed', 'expired'));`);
  }
}
