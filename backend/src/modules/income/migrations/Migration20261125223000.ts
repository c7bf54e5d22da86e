import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Statements that somebody outside may check by their code; the code is sealed, and found by its hash. */
export class Migration20261125223000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table income_statement (
        id text primary key,
        code_hash text not null unique,
        code text not null,
        beneficiary_id text not null,
        content jsonb not null,
        issued_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
    `);
    this.addSql(`create index income_statement_beneficiary on income_statement (beneficiary_id, issued_at);`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists income_statement;`);
  }
}
