import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122001853 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing_variant" drop constraint if exists "listing_variant_variant_id_unique";`);
    this.addSql(`alter table if exists "listing_draft" drop constraint if exists "listing_draft_product_id_unique";`);
    this.addSql(`alter table if exists "brand" drop constraint if exists "brand_handle_unique";`);
    this.addSql(`create table if not exists "brand" ("id" text not null, "center_id" text not null, "name" text not null, "handle" text not null, "story" jsonb not null, "mark" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "brand_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_brand_center_id" ON "brand" ("center_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_brand_handle_unique" ON "brand" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_brand_deleted_at" ON "brand" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing" ("id" text not null, "brand" jsonb not null, "center" jsonb not null, "makers" jsonb not null, "packaging" jsonb null, "photos" jsonb not null, "permits" jsonb null, "details" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_draft" ("id" text not null, "product_id" text not null, "center_id" text not null, "brand_id" text not null, "status" text check ("status" in ('draft', 'in_review', 'changes_requested', 'approved', 'published', 'unpublished')) not null default 'draft', "packaging" jsonb null, "permits" jsonb null, "details" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_draft_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_draft_product_id_unique" ON "listing_draft" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_draft_center_id" ON "listing_draft" ("center_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_draft_brand_id" ON "listing_draft" ("brand_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_draft_deleted_at" ON "listing_draft" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "authorship" ("id" text not null, "draft_id" text not null, "position" integer not null, "beneficiary_id" text null, "business_group_id" text null, "weight" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "authorship_pkey" primary key ("id"), constraint authorship_check check ((beneficiary_id is null) <> (business_group_id is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_authorship_draft_id" ON "authorship" ("draft_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_authorship_beneficiary_id" ON "authorship" ("beneficiary_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_authorship_business_group_id" ON "authorship" ("business_group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_authorship_deleted_at" ON "authorship" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_variant" ("id" text not null, "draft_id" text not null, "variant_id" text not null, "unit_cost" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_variant_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_variant_draft_id" ON "listing_variant" ("draft_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_variant_variant_id_unique" ON "listing_variant" ("variant_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_variant_deleted_at" ON "listing_variant" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "photo" ("id" text not null, "draft_id" text not null, "role" text check ("role" in ('product', 'packaging', 'detail', 'process')) not null, "position" integer not null, "alt" jsonb not null, "thumbhash" text not null, "width" integer not null, "height" integer not null, "sources" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "photo_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_photo_draft_id" ON "photo" ("draft_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_photo_deleted_at" ON "photo" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "authorship" add constraint "authorship_draft_id_foreign" foreign key ("draft_id") references "listing_draft" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "listing_variant" add constraint "listing_variant_draft_id_foreign" foreign key ("draft_id") references "listing_draft" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "photo" add constraint "photo_draft_id_foreign" foreign key ("draft_id") references "listing_draft" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "authorship" drop constraint if exists "authorship_draft_id_foreign";`);

    this.addSql(`alter table if exists "listing_variant" drop constraint if exists "listing_variant_draft_id_foreign";`);

    this.addSql(`alter table if exists "photo" drop constraint if exists "photo_draft_id_foreign";`);

    this.addSql(`drop table if exists "brand" cascade;`);

    this.addSql(`drop table if exists "listing" cascade;`);

    this.addSql(`drop table if exists "listing_draft" cascade;`);

    this.addSql(`drop table if exists "authorship" cascade;`);

    this.addSql(`drop table if exists "listing_variant" cascade;`);

    this.addSql(`drop table if exists "photo" cascade;`);
  }

}
