import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Lets a narrowed report count units and orders from an index alone; lines are only ever added, so it costs little.
 * And finds what a product brought at whichever centre.
 */
export class Migration20261125101400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index income_month_product on income_month (product_id);`);
    this.addSql(`
      create index income_line_count on income_line (center_id, month)
        include (brand_id, product_id, channel, beneficiary_id, entry_id, order_id, units);
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists income_line_count, income_month_product;`);
  }
}
