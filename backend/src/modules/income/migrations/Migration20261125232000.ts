import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Lets a centre's report be summed from an index alone: its months are scattered over the table, as sales came. */
export class Migration20261125232000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create index income_month_sums on income_month (center_id, month) include (
        beneficiary_id, product_id, brand_id, channel, units, line_units, orders, product_orders, center_orders,
        gross, refunded, net, cost, maker_amount, savings, center_share, refund_cover
      );
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists income_month_sums;`);
  }
}
