-- The transparency log: every act, and every change of the record's rows, becomes a leaf of one Merkle tree (RFC 6962).

-- The signatures of the persons who signed the act, as canonical JSON; with the hash they make the act's entry in the log.
alter table lims.ledger_act
    drop column signature,
    drop column signed_with,
    add column signatures text not null default '[]',
    add column change_set uuid;

-- What is not in the log yet. Taken by the sequencer, which gives it the next place.
create table lims.ledger_pending
(
    id          uuid        primary key, -- of the act, of the change set, or of the thing that a text is about
    kind        text        not null check (kind in ('ACT', 'CHANGES', 'TEXT')),
    recorded_at timestamptz not null,
    entry       bytea,                   -- null for a change set: it is made when all its changes are there
    ordinal     bigint      not null generated always as identity -- acts of one subject wait for each other, so it keeps their order
);
create index on lims.ledger_pending (ordinal);
grant select, insert, delete on lims.ledger_pending to jialing_app;

create table lims.ledger_leaf
(
    index       bigint      primary key,
    kind        text        not null,
    id          uuid        not null,
    recorded_at timestamptz not null,
    entry       bytea       not null
);
create unique index on lims.ledger_leaf (id);
grant select, insert on lims.ledger_leaf to jialing_app;
select lims.append_only('ledger_leaf');

-- C2SP tlog-tiles. A partial tile only grows.
create table lims.ledger_tile
(
    level   int    not null,
    index   bigint not null,
    content bytea  not null,
    primary key (level, index)
);
grant select, insert, update on lims.ledger_tile to jialing_app;

create function lims.tile_only_grows() returns trigger
    language plpgsql as
$$
begin
    if (new.level, new.index) <> (old.level, old.index) or substring(new.content for length(old.content)) <> old.content then
        raise exception 'a tile only grows: % refused', tg_op using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger only_grows before update on lims.ledger_tile for each row execute function lims.tile_only_grows();
create trigger stays before delete on lims.ledger_tile for each row execute function lims.refuse_change();

-- One root for one size, for ever.
create table lims.ledger_checkpoint
(
    size bigint primary key,
    root bytea  not null,
    note text   not null -- signed note, as it was handed out
);
grant select, insert on lims.ledger_checkpoint to jialing_app;
select lims.append_only('ledger_checkpoint');

-- Whose cosignatures are taken: sub-centres and partners who follow the log.
create table lims.ledger_witness
(
    name          text        primary key,
    verifier_key  text        not null,
    registered_at timestamptz not null,
    revoked_at    timestamptz
);
select lims.shared_table('ledger_witness');

create table lims.ledger_cosignature
(
    size    bigint not null references lims.ledger_checkpoint (size),
    witness text   not null references lims.ledger_witness (name),
    line    text   not null, -- carries the witness's time
    primary key (size, witness)
);
grant select, insert on lims.ledger_cosignature to jialing_app;
select lims.append_only('ledger_cosignature');

-- What a transaction did to the rows of the record: for each statement the keys and the SHA-256 of each row as it is afterwards.
create sequence lims.ledger_change_ordinal;
create table lims.ledger_change
(
    ordinal     bigint      not null default nextval('lims.ledger_change_ordinal'),
    recorded_at timestamptz not null default now(),
    change_set  uuid        not null,
    table_name  text        not null,
    operation   text        not null check (operation in ('INSERT', 'UPDATE', 'DELETE', 'SEAL')),
    keys        text[]      not null,
    digests     bytea[]     not null, -- null for a row that is gone
    primary key (ordinal, recorded_at)
) partition by range (recorded_at);
create index on lims.ledger_change (change_set);
create trigger append_only before update or delete on lims.ledger_change for each row execute function lims.refuse_change();
create trigger append_only_whole before truncate on lims.ledger_change for each statement execute function lims.refuse_change();
select lims.partition_by_month('ledger_change');

create table lims.ledger_tracked
(
    name text primary key,
    key  text[] not null
);
grant select on lims.ledger_tracked to jialing_app;

-- The change set of this transaction; the first to ask opens it.
create function lims.change_set() returns uuid
    language plpgsql security definer set search_path = lims, pg_temp as
$$
declare
    known text := nullif(current_setting('jialing.change_set', true), '');
begin
    if known is null then
        known := gen_random_uuid()::text;
        perform set_config('jialing.change_set', known, true);
        insert into ledger_pending (id, kind, recorded_at) values (known::uuid, 'CHANGES', now());
    end if;
    return known::uuid;
end
$$;
alter table lims.ledger_act alter column change_set set default lims.change_set();

-- A row as one text: its columns by name, without those that are null, so that a column added later leaves older digests as they are.
create function lims.row_digest(content jsonb) returns bytea
    language sql immutable parallel safe
    return sha256(convert_to(jsonb_strip_nulls(content)::text, 'UTF8'));

-- Puts a table of the record under watch; from then on each statement that changes it writes what it did.
create function lims.tracked_table(name text) returns void
    language plpgsql set timezone = 'UTC' as
$$
declare
    columns text[];
    key     text;
begin
    select array_agg(a.attname order by k.position)
    into columns
    from pg_index i
             cross join lateral unnest(i.indkey::int2[]) with ordinality as k (attnum, position)
             join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
    where i.indrelid = ('lims.' || quote_ident(name))::regclass and i.indisprimary;
    select 'jsonb_build_array(' || string_agg(format('r.%I', c), ', ' order by o) || ')::text'
    into key
    from unnest(columns) with ordinality as u (c, o);

    execute format($function$
        create function lims.track_%1$s() returns trigger
            language plpgsql security definer set search_path = lims, pg_temp set timezone = 'UTC' as
        $body$
        begin
            insert into ledger_change (change_set, table_name, operation, keys, digests)
            select change_set(), %2$L, tg_op, array_agg(key), array_agg(digest)
            from (select %3$s as key,
                         case when tg_op <> 'DELETE' then row_digest(to_jsonb(r)) end as digest,
                         row_number() over () / 1000 as part
                  from changed r) touched
            group by part;
            return null;
        end
        $body$ $function$, name, name, key);
    execute format('create trigger tracked_insert after insert on lims.%I referencing new table as changed for each statement execute function lims.track_%s()', name, name);
    execute format('create trigger tracked_update after update on lims.%I referencing new table as changed for each statement execute function lims.track_%s()', name, name);
    execute format('create trigger tracked_delete after delete on lims.%I referencing old table as changed for each statement execute function lims.track_%s()', name, name);
    insert into lims.ledger_tracked values (tracked_table.name, columns);
    perform lims.seal_table(name);
end
$$;

-- Writes down every row of a table as it is now: when it comes under watch, and after a migration that rewrote it.
create function lims.seal_table(name text) returns void
    language plpgsql set timezone = 'UTC' as
$$
declare
    key text;
begin
    select 'jsonb_build_array(' || string_agg(format('r.%I', c), ', ' order by o) || ')::text'
    into key
    from lims.ledger_tracked t cross join lateral unnest(t.key) with ordinality as u (c, o)
    where t.name = seal_table.name;
    execute format('insert into lims.ledger_change (change_set, table_name, operation, keys, digests)'
                   ' select lims.change_set(), %1$L, ''SEAL'', array_agg(key), array_agg(digest) from'
                   ' (select %2$s as key, lims.row_digest(to_jsonb(r)) as digest, (row_number() over ()) / 1000 as part from lims.%1$I r) sealed'
                   ' group by part', name, key);
end
$$;

-- The text by which a change set stands in the log: its time, the hashes of its acts and what became of each row, a line each.
create function lims.change_set_text(change_set uuid, recorded_at timestamptz) returns text
    language sql stable security definer set search_path = lims, pg_temp set timezone = 'UTC'
    return 'jialing changes/v1' || e'\n' || change_set || e'\n'
        || to_char(change_set_text.recorded_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || e'\n'
        || coalesce((select string_agg('act ' || a.hash || e'\n', '' order by a.hash collate "C")
                     from ledger_act a where a.change_set = change_set_text.change_set), '')
        || coalesce((select string_agg(c.ordinal || ' ' || c.table_name || ' ' || c.operation || ' '
                                           || coalesce(encode(r.digest, 'hex'), '-') || ' ' || r.key || e'\n',
                                       '' order by c.ordinal, r.position)
                     from ledger_change c cross join lateral unnest(c.keys, c.digests) with ordinality as r (key, digest, position)
                     where c.change_set = change_set_text.change_set), '');
create index on lims.ledger_act (change_set);

create function lims.change_set_entry(change_set uuid, recorded_at timestamptz) returns bytea
    language sql stable security definer set search_path = lims, pg_temp
    return sha256(convert_to(change_set_text(change_set, recorded_at), 'UTF8'));
revoke all on function lims.change_set_text(uuid, timestamptz), lims.change_set_entry(uuid, timestamptz), lims.tracked_table(text), lims.seal_table(text) from public;
grant execute on function lims.change_set_entry(uuid, timestamptz) to jialing_app;

-- The record so far goes into the log as it stands.
insert into lims.ledger_pending (id, kind, recorded_at, entry)
select id, 'ACT', recorded_at, sha256(convert_to('{"hash":"' || hash || '","signatures":[]}', 'UTF8'))
from lims.ledger_act
order by recorded_at, id;

insert into lims.ledger_pending (id, kind, recorded_at, entry)
select r.id, 'TEXT', i.issued_at, sha256(convert_to('jialing report/v1' || e'\n' || r.number || e'\n' || r.content_hash || e'\n', 'UTF8'))
from lims.reporting_report r join lims.reporting_issue i on i.report_id = r.id
order by i.issued_at;

select lims.tracked_table(name)
from unnest(array [
    'catalogue_analyte', 'catalogue_method', 'catalogue_method_analyte', 'catalogue_method_calculation', 'catalogue_preservation_rule',
    'catalogue_limit', 'catalogue_qc_criterion', 'catalogue_loaded_file',
    'organisation_organisation', 'organisation_qualified_method',
    'people_person', 'people_account', 'people_held_capacity', 'people_competence_certificate',
    'equipment_instrument', 'equipment_certificate', 'materials_reference_material', 'materials_certified_content',
    'planning_site', 'planning_programme', 'planning_work_order',
    'sampling_sample', 'sampling_container', 'sampling_photo', 'sampling_field_record', 'sampling_field_reading', 'sampling_field_record_photo',
    'custody_hand_over', 'custody_hand_over_sample', 'custody_holding', 'custody_receipt',
    'analysis_batch', 'analysis_batch_analyte', 'analysis_position', 'analysis_certified_value', 'analysis_calibration',
    'analysis_raw_record', 'analysis_result', 'quality_judgement', 'review_step',
    'reporting_report', 'reporting_issue', 'reporting_seal', 'reporting_end',
    'exchange_outbox', 'exchange_thing', 'exchange_location', 'exchange_sensor', 'exchange_observed_property', 'exchange_datastream',
    'exchange_feature', 'exchange_observation', 'ledger_witness'
    ]) as name;
