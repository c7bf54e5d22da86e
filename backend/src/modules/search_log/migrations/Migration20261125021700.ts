import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Searches that found nothing, counted by day, and the digests by which a browser is counted once a day; these go when the day is over. */
export class Migration20261125021700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table search_miss (
        query text not null check (query !~ '[0-9@]' and length(query) between 1 and 60),
        day date not null,
        sessions integer not null check (sessions > 0),
        primary key (query, day)
      );
    `);
    this.addSql(`create index search_miss_day on search_miss (day);`);
    this.addSql(`create table search_miss_visit (digest text primary key, day date not null);`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists search_miss;`);
    this.addSql(`drop table if exists search_miss_visit;`);
  }
}
