import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Share rules and what each order line froze when it was placed. Neither is ever edited. */
export class Migration20261122010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create function income_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
      end $$;
    `);
    this.addSql(`
      create table share_rule (
        id text primary key,
        center_id text not null,
        product_id text,
        brand_id text,
        beneficiary_bp integer not null check (beneficiary_bp between 0 and 10000),
        savings_bp integer not null check (savings_bp between 0 and 10000),
        valid_from timestamptz not null,
        created_by text,
        created_at timestamptz not null default clock_timestamp(),
        check (product_id is null or brand_id is null)
      );
    `);
    this.addSql(`create index share_rule_center on share_rule (center_id, valid_from);`);
    this.addSql(`
      create table line_snapshot (
        id text primary key,
        order_id text not null,
        line_item_id text not null,
        order_version integer not null,
        position integer not null,
        center_id text not null,
        product_id text,
        product_title text not null,
        variant_id text,
        brand_id text,
        channel text not null,
        quantity integer not null check (quantity > 0),
        net bigint not null check (net >= 0),
        unit_cost bigint not null check (unit_cost >= 0),
        authors jsonb not null,
        beneficiary_bp integer not null check (beneficiary_bp between 0 and 10000),
        savings_bp integer not null check (savings_bp between 0 and 10000),
        rule_id text references share_rule (id),
        flag text check (flag in ('unlisted', 'no_author', 'no_rule')),
        placed_at timestamptz not null,
        created_at timestamptz not null default now(),
        unique (line_item_id)
      );
    `);
    this.addSql(`create index line_snapshot_order on line_snapshot (order_id);`);
    for (const table of ["share_rule", "line_snapshot"]) {
      this.addSql(`
        create trigger ${table}_append_only before update or delete or truncate on ${table}
          for each statement execute function income_refuse_change();
      `);
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists line_snapshot, share_rule cascade;`);
    this.addSql(`drop function if exists income_refuse_change cascade;`);
  }
}
