import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Sold lines of which something hasn't been released: what the job looks at, however many were sold before. */
export class Migration20261125130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table income_waiting (line_item_id text primary key);`);
    this.addSql(`
      insert into income_waiting (line_item_id)
      select snapshot.line_item_id from line_snapshot snapshot
      join income_entry sale on sale.line_item_id = snapshot.line_item_id and sale.kind = 'sale'
      where snapshot.quantity > coalesce((
        select sum(memo::integer) from income_entry release where release.line_item_id = snapshot.line_item_id and release.kind = 'release'
      ), 0);
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists income_waiting;`);
  }
}
