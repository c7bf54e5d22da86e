import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Members log in with an e-mail or a phone number, are invited by link, and end their sessions by number.
 * From here on this module's migrations are written by hand.
 */
export class Migration20261124170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`delete from member where deleted_at is not null;`);
    this.addSql(`
      alter table member
        add column identifier text,
        add column phone_identifier text,
        add column phone text,
        add column must_change_secret boolean not null default false,
        add column session_number integer not null default 1,
        add column last_login_at timestamptz,
        alter column email drop not null,
        drop column sessions_valid_from,
        drop constraint member_status_check,
        add constraint member_status_check check (status in ('invited', 'active', 'disabled')),
        add constraint member_of_herself check ((role = 'beneficiary') = (beneficiary_id is not null));
    `);
    this.addSql(`update member set identifier = lower(email);`);
    this.addSql(`alter table member alter column identifier set not null;`);
    this.addSql(`create unique index member_identifier on member (identifier);`);
    this.addSql(`create unique index member_phone_identifier on member (phone_identifier);`);
    this.addSql(`create unique index member_beneficiary on member (beneficiary_id);`);
    this.addSql(`drop index if exists "IDX_member_email_unique";`);
    this.addSql(`
      create table member_invitation (
        id text primary key,
        member_id text not null references member (id) on delete cascade,
        token_hash text not null unique,
        expires_at timestamptz not null,
        created_at timestamptz not null default now()
      );
    `);
    this.addSql(`create index member_invitation_of on member_invitation (member_id);`);
  }

  override async down(): Promise<void> {
    throw new Error("Members without an e-mail can't go back: restore a backup instead.");
  }
}
