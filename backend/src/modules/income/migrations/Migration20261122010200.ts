import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const AMOUNTS = ["gross", "refunded", "net", "cost", "maker_amount", "savings", "center_share", "refund_cover"]
  .map((column) => `${column} bigint not null`)
  .join(", ");

/**
 * What reports read: per entry and maker the shares shown of a line, and their sums by month. Units and orders are
 * not additive over makers or products, so each row also says what it adds where its line or order counts once.
 */
export class Migration20261122010200 extends Migration {
  override async up(): Promise<void> {
    const counts = ["units", "line_units", "orders", "product_orders", "center_orders"]
      .map((column) => `${column} integer not null`)
      .join(", ");
    const keys = `
      center_id text not null,
      month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
      beneficiary_id text not null,
      product_id text not null,
      brand_id text not null,
      channel text not null`;
    this.addSql(`
      create table income_line (
        entry_id text not null references income_entry (id),
        position integer not null,
        ${keys},
        snapshot_id text not null references line_snapshot (id),
        order_id text not null,
        occurred_at timestamptz not null,
        ${counts},
        ${AMOUNTS},
        primary key (entry_id, position),
        check (net = gross - refunded),
        check (net = cost + maker_amount + center_share + refund_cover)
      );
    `);
    this.addSql(`create index income_line_month on income_line (center_id, month, occurred_at);`);
    this.addSql(`create index income_line_beneficiary on income_line (center_id, beneficiary_id, occurred_at);`);
    this.addSql(`create index income_line_order on income_line (order_id);`);
    this.addSql(`
      create table income_month (
        ${keys},
        ${counts},
        ${AMOUNTS},
        primary key (center_id, month, beneficiary_id, product_id, brand_id, channel)
      );
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists income_month, income_line cascade;`);
  }
}
