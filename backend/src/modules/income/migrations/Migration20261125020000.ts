import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Payouts and how far each is; the money they move is in the ledger. */
export class Migration20261125020000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table income_payout (
        id text primary key,
        center_id text not null,
        beneficiary_id text not null,
        amount bigint not null check (amount > 0),
        source text not null check (source in ('available', 'savings')),
        method text not null,
        note text not null,
        reference text,
        status text not null default 'proposed' check (status in ('proposed', 'approved', 'paid', 'cancelled')),
        proposed_by text not null,
        proposed_at timestamptz not null default now(),
        approved_by text check (approved_by <> proposed_by),
        approved_at timestamptz,
        paid_at timestamptz,
        cancelled_at timestamptz,
        check (status not in ('approved', 'paid') or approved_by is not null)
      );
    `);
    this.addSql(`create index income_payout_center on income_payout (center_id, proposed_at);`);
    this.addSql(`create index income_payout_beneficiary on income_payout (beneficiary_id);`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists income_payout;`);
  }
}
