import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Where and when buyers may collect their goods. Nobody is told where a protected centre is. */
export class Migration20261125110100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table center add column if not exists pickup_place text check (pickup_place is null or not protected);`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table center drop column if exists pickup_place;`);
  }
}
