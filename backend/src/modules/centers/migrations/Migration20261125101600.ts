import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The regency or city whose minimum wage holds at a centre; the province's does while it isn't told. */
export class Migration20261125101600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table center add column if not exists area_code text check (area_code ~ '^[0-9]{2}[.][0-9]{2}$');`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table center drop column if exists area_code;`);
  }
}
