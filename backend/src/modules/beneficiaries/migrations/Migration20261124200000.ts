import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The sweeper finds whom it must look at by index: what changed is counted, and the day on which time alone changes something is kept. */
export class Migration20261124200000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table beneficiary
        add column change_number integer not null default 0,
        add column projection_due date;
    `);
    // Of everybody known so far the day is unknown: the first sweep finds it.
    this.addSql(`update beneficiary set projection = null;`);
    this.addSql(`create index beneficiary_unprojected on beneficiary (id) where projection is null;`);
    this.addSql(`create index beneficiary_projection_due on beneficiary (projection_due) where projection_due is not null;`);
    this.addSql(`create index beneficiary_with_portrait on beneficiary (id) where portrait is not null;`);
    this.addSql(`
      alter table business_group
        add column change_number integer not null default 0,
        add column projected_number integer not null default 0;
    `);
    this.addSql(`create index business_group_unprojected on business_group (id) where change_number <> projected_number;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table business_group drop column change_number, drop column projected_number;`);
    this.addSql(`drop index beneficiary_with_portrait;`);
    this.addSql(`drop index beneficiary_unprojected;`);
    this.addSql(`alter table beneficiary drop column change_number, drop column projection_due;`);
  }
}
