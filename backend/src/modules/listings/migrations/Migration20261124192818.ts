import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124192818 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "brand" add column if not exists "logo" jsonb null;`);

    this.addSql(`alter table if exists "listing" add column if not exists "delivery" jsonb null;`);

    this.addSql(`alter table if exists "listing_draft" add column if not exists "live" boolean not null default false, add column if not exists "changed" boolean not null default false, add column if not exists "version" integer not null default 1, add column if not exists "content" jsonb null, add column if not exists "created_by" text null, add column if not exists "submitted_at" timestamptz null, add column if not exists "delivery" jsonb null;`);
    this.addSql(`alter table if exists "listing_draft" alter column "brand_id" type text using ("brand_id"::text);`);
    this.addSql(`alter table if exists "listing_draft" alter column "brand_id" drop not null;`);

    this.addSql(`alter table if exists "photo" add column if not exists "original" text null, add column if not exists "turn" integer not null default 0, add column if not exists "advice" jsonb null, add column if not exists "in_use" boolean not null default true;`);
    this.addSql(`update "listing_draft" set "live" = true where "status" = 'published';`);

    this.addSql(`create table "listing_event" (
      "id" text primary key,
      "draft_id" text not null references "listing_draft" ("id") on delete cascade,
      "kind" text not null check ("kind" in ('created', 'submitted', 'approved', 'changes_requested', 'published', 'unpublished', 'stock')),
      "at" timestamptz not null default clock_timestamp(),
      "version" integer not null,
      "member_id" text null,
      "role" text null,
      "note" text not null default '',
      "details" jsonb not null default '{}'
    );`);
    this.addSql(`create index "IDX_listing_event_draft_id" on "listing_event" ("draft_id", "at");`);

    this.addSql(`create table "stock_batch" (
      "id" text primary key,
      "draft_id" text not null references "listing_draft" ("id") on delete cascade,
      "variant_id" text not null,
      "quantity" integer not null check ("quantity" > 0),
      "used" integer not null default 0 check ("used" between 0 and "quantity"),
      "made_on" date not null,
      "authors" jsonb not null,
      "created_at" timestamptz not null default clock_timestamp()
    );`);
    this.addSql(`create index "IDX_stock_batch_variant_id" on "stock_batch" ("variant_id", "made_on", "created_at");`);
    this.addSql(`create table "batch_use" (
      "line_item_id" text not null,
      "batch_id" text not null references "stock_batch" ("id") on delete cascade,
      "quantity" integer not null check ("quantity" > 0),
      primary key ("line_item_id", "batch_id")
    );`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "batch_use";`);
    this.addSql(`drop table if exists "stock_batch";`);
    this.addSql(`drop table if exists "listing_event";`);
    this.addSql(`alter table if exists "brand" drop column if exists "logo";`);

    this.addSql(`alter table if exists "listing" drop column if exists "delivery";`);

    this.addSql(`alter table if exists "listing_draft" drop column if exists "live", drop column if exists "changed", drop column if exists "version", drop column if exists "content", drop column if exists "created_by", drop column if exists "submitted_at", drop column if exists "delivery";`);

    this.addSql(`alter table if exists "listing_draft" alter column "brand_id" type text using ("brand_id"::text);`);
    this.addSql(`alter table if exists "listing_draft" alter column "brand_id" set not null;`);

    this.addSql(`alter table if exists "photo" drop column if exists "original", drop column if exists "turn", drop column if exists "advice", drop column if exists "in_use";`);
  }

}
