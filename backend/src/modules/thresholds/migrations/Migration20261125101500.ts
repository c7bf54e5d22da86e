import { Migration } from "@medusajs/framework/mikro-orm/migrations";
import { generateEntityId } from "@medusajs/framework/utils";
import { PUBLISHED } from "../published";

/** Published figures that income is shown beside, with those known at the time. */
export class Migration20261125101500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists threshold (
        id text primary key,
        kind text not null check (kind in ('poverty_line', 'minimum_wage', 'hour_of_making')),
        area_code text not null check (area_code ~ '^(ID|[0-9]{2}([.][0-9]{2})?)$'),
        area text not null,
        year integer not null check (year between 2000 and 2100),
        amount bigint not null check (amount > 0),
        basis text not null,
        source text not null,
        url text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        unique (kind, area_code, year)
      );
    `);
    const quote = (text: string | null | undefined): string => (text === null || text === undefined ? "null" : `'${text.replaceAll("'", "''")}'`);
    const values = PUBLISHED.map(({ kind, area_code, area, year, amount, basis, source, url }) => {
      const texts = [generateEntityId(undefined, "thd"), kind, area_code, area].map(quote).join(", ");
      return `(${texts}, ${year}, ${amount}, ${[basis, source, url].map(quote).join(", ")})`;
    });
    this.addSql(`insert into threshold (id, kind, area_code, area, year, amount, basis, source, url) values ${values.join(", ")} on conflict do nothing;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists threshold;`);
  }
}
