import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Where and when buyers may collect their goods. Nobody is told where a protected centre is. */
<<<<<<<< HEAD:backend/src/modules/centers/migrations/Migration20261125110100.ts
export class Migration20261125110100 extends Migration {
========
export class Migration20261125231500 extends Migration {
>>>>>>>> 9a42423 (Give the centres' migration a name of its own, so that it and the ledger's both run):backend/src/modules/centers/migrations/Migration20261125231500.ts
  override async up(): Promise<void> {
    this.addSql(`alter table center add column if not exists pickup_place text check (pickup_place is null or not protected);`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table center drop column if exists pickup_place;`);
  }
}
