-- What is verified in an inspection: results, raw files and people of the inspected, drawn from their record, once.
create table lims.inspection_check_draw
(
    inspection_id uuid primary key references lims.inspection_start (inspection_id),
    organisation  text        not null,
    inspected     text        not null,
    from_day      date        not null,
    to_day        date        not null,
    count         int         not null, -- of each kind
    leaf          bigint      not null, -- of the act by which the inspection began
    size          bigint      not null, -- of the first checkpoint that covers it
    root          text        not null,
    seed          text        not null, -- SHA-256 of the inspection's id and the root
    populations   jsonb       not null, -- kind, count, and SHA-256 of the sorted ids
    drawn_by      uuid        not null,
    drawer        text        not null,
    drawn_at      timestamptz not null,
    act_hash      text        not null
);

create table lims.inspection_check
(
    inspection_id uuid    not null references lims.inspection_check_draw (inspection_id),
    code          text    not null,
    organisation  text    not null,
    inspected     text    not null,
    kind          text    not null,
    subject_id    uuid    not null,
    key           text    not null,
    found_zh      text    not null, -- what stands on record, as it was when it was drawn
    found_en      text    not null,
    agrees        boolean,          -- what the house found itself; null where it cannot
    primary key (inspection_id, code)
);

do $$
declare
    name text;
begin
    foreach name in array array ['check_draw', 'check'] loop
        perform lims.tenant_table('inspection_' || name);
        perform lims.append_only('inspection_' || name);
        perform lims.tracked_table('inspection_' || name);
        execute format('create policy seen_by_the_inspected on lims.%I for select using (lims.visible(inspected))', 'inspection_' || name);
    end loop;
end
$$;
