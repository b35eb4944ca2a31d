-- A changed diagram or decision table, held against the one in force.
create table lims.procedures_run
(
    id              uuid primary key,
    organisation    text        not null,
    kind            text        not null,
    name            text        not null,
    digest          text        not null, -- SHA-256 of the text
    digest_in_force text        not null, -- of the version that it was compared with
    text            text        not null, -- the whole version: what was tried stays readable
    comparison      jsonb       not null, -- what comes out otherwise
    person_id       uuid        not null,
    person          text        not null,
    run_at          timestamptz not null,
    act_hash        text        not null
);
create index on lims.procedures_run (name, id);

-- Its release: new cases go by it from then on.
create table lims.procedures_release
(
    run_id       uuid primary key references lims.procedures_run (id),
    organisation text        not null,
    explanation  text, -- null: nothing comes out otherwise
    releaser_id  uuid        not null,
    releaser     text        not null,
    statement    text,
    released_at  timestamptz not null,
    act_hash     text        not null
);

do $$
declare
    name text;
begin
    foreach name in array array ['run', 'release'] loop
        perform lims.tenant_table('procedures_' || name);
        perform lims.append_only('procedures_' || name);
        perform lims.tracked_table('procedures_' || name);
        -- procedures are shared: every laboratory sees by whom they were released
        execute format('drop policy seen on lims.%I', 'procedures_' || name);
        execute format('create policy seen on lims.%I for select using (true)', 'procedures_' || name);
    end loop;
end
$$;
