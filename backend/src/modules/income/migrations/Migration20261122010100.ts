import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The ledger: accounts, entries and postings, with the rules that the database itself holds. */
export class Migration20261122010100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table income_account (
        id text primary key,
        center_id text not null,
        kind text not null,
        beneficiary_id text,
        created_at timestamptz not null default now(),
        unique nulls not distinct (center_id, kind, beneficiary_id),
        check (
          case when beneficiary_id is null
            then kind in ('clearing', 'cost', 'center_share', 'refund_cover', 'shipping', 'tax')
            else kind in ('pending', 'available', 'savings', 'reserved', 'paid')
          end
        )
      );
    `);
    this.addSql(`
      create table income_entry (
        id text primary key,
        kind text not null check (kind in ('sale', 'shipping', 'tax', 'release', 'refund', 'payout', 'adjustment')),
        center_id text not null,
        occurred_at timestamptz not null,
        order_id text,
        line_item_id text,
        source text not null,
        idempotency_key text not null unique,
        memo text,
        posting_count integer not null check (posting_count > 0),
        created_at timestamptz not null default now()
      );
    `);
    this.addSql(`create index income_entry_order on income_entry (order_id);`);
    this.addSql(`
      create table income_posting (
        entry_id text not null references income_entry (id),
        account_id text not null references income_account (id),
        amount bigint not null,
        primary key (entry_id, account_id)
      );
    `);
    this.addSql(`create index income_posting_account on income_posting (account_id) include (amount);`);
    this.addSql(`
      create function income_check_entry() returns trigger language plpgsql as $$
      declare
        checked text := case tg_table_name when 'income_entry' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'entry_id' end;
        expected integer;
        found integer;
        total numeric;
      begin
        select posting_count into expected from income_entry where id = checked;
        select count(*), coalesce(sum(amount), 0) into found, total from income_posting where entry_id = checked;
        if found <> expected then
          raise exception 'entry % has % postings instead of %', checked, found, expected using errcode = 'check_violation';
        end if;
        if total <> 0 then
          raise exception 'postings of entry % sum to % instead of 0', checked, total using errcode = 'check_violation';
        end if;
        return null;
      end $$;
    `);
    this.addSql(`
      create trigger income_account_append_only before update or delete or truncate on income_account
        for each statement execute function income_refuse_change();
    `);
    for (const table of ["income_entry", "income_posting"]) {
      this.addSql(`
        create constraint trigger ${table}_balanced after insert on ${table}
          deferrable initially deferred for each row execute function income_check_entry();
      `);
      this.addSql(`
        create trigger ${table}_append_only before update or delete or truncate on ${table}
          for each statement execute function income_refuse_change();
      `);
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists income_posting, income_entry, income_account cascade;`);
    this.addSql(`drop function if exists income_check_entry cascade;`);
  }
}
