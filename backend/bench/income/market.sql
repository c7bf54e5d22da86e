-- A made-up market of 31 centres, 10,013 makers and 36 months, written past the guards. Every amount divides evenly, so
-- that its parts are known without the program's own arithmetic: of a line of 10,000 u (u = factor x units) 3,000 u are
-- cost, 4,900 u the makers' with a tenth as savings, and 2,100 u the centre's. Every 33rd line or so is given back whole.
set session_replication_role = replica;
set work_mem = '256MB';

create function chance(i bigint, salt int, below int) returns int language sql immutable parallel safe
  return ((hashint8extended(i, salt) & 9223372036854775807) % below)::int;

create unlogged table bench_line as
select i, 'bo_' || i / 2 as order_id, 'bl_' || i as line_id, lpad(chance(i / 2, 1, 31)::text, 2, '0') as center,
       timestamptz '2023-12-01 00:00+07' + make_interval(secs => chance(i / 2, 2, 36 * 30 * 86400)) as at,
       chance(i, 3, 968) as product, chance(i, 4, 20) + 1 as factor, chance(i, 5, 3) + 1 as quantity,
       (array['web', 'bazar', 'galeri'])[chance(i / 2, 6, 3) + 1] as channel, chance(i, 7, 33) = 0 as refunded
from generate_series(0, :lines - 1) i;

create unlogged table bench_part as
select line.*, 10000 * factor * quantity as net, 'bc_' || center as center_id, 'bp_' || center || '_' || product as product_id,
       'bb_' || center || '_' || product % 10 as brand_id, to_char(at at time zone 'Asia/Jakarta', 'YYYY-MM') as month,
       'bm_' || center || '_' || product % 323 as maker, case when product % 5 = 0 then 'bm_' || center || '_' || (product + 1) % 323 end as second
from bench_line line;
create unique index on bench_part (i);

insert into line_snapshot (id, order_id, line_item_id, order_version, position, center_id, product_id, product_title, variant_id, brand_id, channel, quantity, net, unit_cost, authors, beneficiary_bp, savings_bp, placed_at)
select 'bs_' || i, order_id, line_id, 1, i % 2, center_id, product_id, 'Produk ' || product, 'bv_' || center || '_' || product, brand_id, channel, quantity, net, 3000 * factor,
       jsonb_build_array(jsonb_build_object('beneficiaryId', maker, 'weight', 1)) || case when second is null then '[]' else jsonb_build_array(jsonb_build_object('beneficiaryId', second, 'weight', 1)) end,
       7000, 1000, at
from bench_part order by i;

insert into income_account (id, center_id, kind, beneficiary_id)
select concat_ws('/', center_id, kind, maker), center_id, kind, maker
from (
  select distinct center_id, kind, null as maker from bench_part, unnest(array['clearing', 'cost', 'center_share']) kind
  union select distinct center_id, kind, who from bench_part, unnest(array[maker, second]) who, unnest(array['pending', 'savings']) kind where who is not null
) account;

insert into income_entry (id, kind, center_id, occurred_at, order_id, line_item_id, source, idempotency_key, posting_count)
select 'be_' || i, 'sale', center_id, at, order_id, line_id, 'bcap_' || i / 2, 'sale:' || line_id || ':1', case when second is null then 5 else 7 end from bench_part order by i;
insert into income_entry (id, kind, center_id, occurred_at, order_id, line_item_id, source, idempotency_key, posting_count)
select 'br_' || i, 'refund', center_id, at + interval '7 days', order_id, line_id, 'bref_' || i, 'refund:bref_' || i || ':' || line_id, case when second is null then 5 else 7 end from bench_part where refunded order by i;

create unlogged table bench_event as
select 'be_' || i as entry_id, 1 as sign, month as booked_in, at as booked_at, part.* from bench_part part
union all
select 'br_' || i, -1, to_char((at + interval '7 days') at time zone 'Asia/Jakarta', 'YYYY-MM'), at + interval '7 days', part.* from bench_part part where refunded;

insert into income_posting (entry_id, account_id, amount)
select entry_id, center_id || '/' || kind, sign * net / 10000 * per from bench_event, (values ('clearing', -10000), ('cost', 3000), ('center_share', 2100)) account (kind, per)
union all
select entry_id, concat_ws('/', center_id, kind, who), sign * net / 10000 * per / case when second is null then 1 else 2 end
from bench_event, unnest(array[maker, second]) who, (values ('pending', 4410), ('savings', 490)) account (kind, per) where who is not null;

insert into income_line (entry_id, position, center_id, month, beneficiary_id, product_id, brand_id, channel, snapshot_id, order_id, occurred_at,
  units, line_units, orders, product_orders, center_orders, gross, refunded, net, cost, maker_amount, savings, center_share, refund_cover)
select event.entry_id, place - 1, event.center_id, event.booked_in, who, event.product_id, event.brand_id, event.channel, 'bs_' || event.i, event.order_id, event.booked_at,
       case sign when 1 then event.quantity else 0 end, case when sign = 1 and place = 1 then event.quantity else 0 end,
       case when sign = 1 and (first.i is null or who not in (first.maker, coalesce(first.second, ''))) then 1 else 0 end,
       case when sign = 1 and place = 1 and (first.i is null or first.product_id <> event.product_id) then 1 else 0 end,
       case when sign = 1 and place = 1 and first.i is null then 1 else 0 end,
       greatest(sign, 0) * event.net / share, greatest(-sign, 0) * event.net / share, sign * event.net / share, sign * event.net / share * 3 / 10,
       sign * event.net / 10000 * 4900 / share, sign * event.net / 10000 * 490 / share, sign * event.net / 10000 * 2100 / share, 0
from bench_event event
left join bench_part first on first.i = event.i - 1 and event.i % 2 = 1
cross join lateral (select case when event.second is null then 1 else 2 end as share) parts
cross join lateral unnest(array[event.maker, event.second]) with ordinality makers (who, place)
where who is not null;

insert into income_month
select center_id, month, beneficiary_id, product_id, brand_id, channel, sum(units), sum(line_units), sum(orders), sum(product_orders), sum(center_orders),
       sum(gross), sum(refunded), sum(net), sum(cost), sum(maker_amount), sum(savings), sum(center_share), sum(refund_cover)
from income_line group by center_id, month, beneficiary_id, product_id, brand_id, channel;

create unlogged table bench_order as
select order_id, center_id, sum(net)::bigint as total, sum(case when refunded then net else 0 end)::bigint as refunded from bench_part group by order_id, center_id;

drop table bench_event, bench_part, bench_line;
set session_replication_role = origin;
reset work_mem;
