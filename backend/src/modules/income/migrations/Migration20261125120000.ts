import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Corrections of a sold line and how far each is; the money they move is in the ledger. */
export class Migration20261125120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table income_adjustment (
        id text primary key,
        center_id text not null,
        line_item_id text not null,
        beneficiary_id text not null,
        amount bigint not null check (amount <> 0),
        reason text not null check (reason <> ''),
        status text not null default 'proposed' check (status in ('proposed', 'approved', 'cancelled')),
        proposed_by text not null,
        proposed_at timestamptz not null default now(),
        approved_by text check (approved_by <> proposed_by),
        approved_at timestamptz,
        cancelled_at timestamptz,
        check ((status = 'approved') = (approved_by is not null))
      );
    `);
    this.addSql(`create index income_adjustment_center on income_adjustment (center_id, proposed_at);`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists income_adjustment;`);
  }
}
