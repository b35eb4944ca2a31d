-- What every feature's tables are built with: tenant tables under row-level security, append-only tables, monthly partitions.
-- The owner of the schema migrates; the application's role jialing_app may only read and write rows.

grant usage on schema lims to jialing_app;

-- Is this organisation's record visible to the person on whose behalf the transaction runs? Nobody told: nothing is visible.
create function lims.visible(organisation text) returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('jialing.visible', true), '') = '*'
        or organisation = any (string_to_array(current_setting('jialing.visible', true), ','));

-- May the person write into this organisation's record? Seeing a subordinate's record is no right to change it.
create function lims.own(organisation text) returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('jialing.organisation', true), '') in ('*', organisation);

create function lims.tenant_table(name text) returns void
    language plpgsql as
$$
begin
    execute format('alter table lims.%I enable row level security', name);
    execute format('create policy seen on lims.%I for select using (lims.visible(organisation))', name);
    execute format('create policy added on lims.%I for insert with check (lims.own(organisation))', name);
    execute format('create policy changed on lims.%I for update using (lims.own(organisation)) with check (lims.own(organisation))', name);
    execute format('create policy removed on lims.%I for delete using (lims.own(organisation))', name);
    execute format('grant select, insert, update, delete on lims.%I to jialing_app', name);
end
$$;

create function lims.shared_table(name text) returns void
    language plpgsql as
$$
begin
    execute format('grant select, insert, update, delete on lims.%I to jialing_app', name);
end
$$;

create function lims.refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'lims.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;

-- After tenant_table or shared_table: nobody changes or removes rows, the owner included.
create function lims.append_only(name text) returns void
    language plpgsql as
$$
begin
    execute format('revoke update, delete, truncate on lims.%I from jialing_app', name);
    execute format('create trigger append_only before update or delete on lims.%I for each row execute function lims.refuse_change()', name);
    execute format('create trigger append_only_whole before truncate on lims.%I for each statement execute function lims.refuse_change()', name);
end
$$;

create table lims.shared_partitioned
(
    name text primary key
);

-- Makes the partitions of this and the next three months; runs at each migration and each night.
-- Runs with the owner's rights: the application's role has no right to create tables.
create function lims.make_partitions() returns void
    language plpgsql security definer set search_path = lims, pg_temp as
$$
declare
    parent text;
    month  date;
    part   text;
begin
    for parent in select name from lims.shared_partitioned loop
        for month in select generate_series(date_trunc('month', now()), date_trunc('month', now()) + interval '3 months', interval '1 month')::date loop
            part := format('%s_%s', parent, to_char(month, 'YYYY_MM'));
            if to_regclass('lims.' || quote_ident(part)) is null then
                execute format('create table lims.%I partition of lims.%I for values from (%L) to (%L)',
                               part, parent, month::timestamptz, (month + interval '1 month')::timestamptz);
            end if;
        end loop;
    end loop;
end
$$;

-- For tables declared "partition by range (recorded_at)". The default partition takes what no month was made for, so that nothing is ever lost.
create function lims.partition_by_month(name text) returns void
    language plpgsql as
$$
begin
    insert into lims.shared_partitioned values (partition_by_month.name);
    execute format('create table lims.%I partition of lims.%I default', name || '_other', name);
    perform lims.make_partitions();
end
$$;

revoke all on function lims.make_partitions() from public;
grant execute on function lims.make_partitions() to jialing_app;

-- Numbers without gaps: the counter belongs to the transaction that uses it, a roll-back gives the number back.
create table lims.shared_counter
(
    series text   primary key,
    last   bigint not null
);
select lims.shared_table('shared_counter');
