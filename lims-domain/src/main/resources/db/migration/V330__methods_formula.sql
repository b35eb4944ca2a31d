-- The formulas that laboratories write for their methods: every version, what was tried with it, and its release.
create table lims.methods_formula
(
    id           uuid primary key,
    organisation text        not null,
    number       text        not null,
    version      int         not null,
    method       text        not null,
    analyte      text        not null,
    matrix       text        not null,
    network      boolean     not null, -- holds for every laboratory that has none of its own
    definition   jsonb       not null, -- text, inputs with their units, unit of the answer
    reason       text        not null,
    author_id    uuid        not null,
    author       text        not null,
    written_at   timestamptz not null,
    act_hash     text        not null,
    unique (organisation, number, version),
    unique (organisation, method, analyte, matrix, version)
);

-- A version calculated over cases whose answers are known and over readings on record. The last run counts.
create table lims.methods_formula_run
(
    id           uuid primary key,
    formula_id   uuid        not null references lims.methods_formula (id),
    organisation text        not null,
    cases        jsonb       not null, -- decimals as strings, with their digits
    person_id    uuid        not null,
    person       text        not null,
    run_at       timestamptz not null,
    act_hash     text        not null
);
create index on lims.methods_formula_run (formula_id, id);

-- A version that calculates, from a day on. The latest release that has begun is in force.
create table lims.methods_formula_release
(
    formula_id    uuid primary key references lims.methods_formula (id),
    organisation  text        not null,
    method        text        not null,
    analyte       text        not null,
    matrix        text        not null,
    network       boolean     not null,
    run_id        uuid        not null references lims.methods_formula_run (id),
    explanation   text,                 -- null: nothing differed
    in_force_from date        not null,
    releaser_id   uuid        not null,
    releaser      text        not null,
    statement     text,
    released_at   timestamptz not null,
    act_hash      text        not null
);
create index on lims.methods_formula_release (method, matrix, organisation, in_force_from);

do $$
declare
    name text;
begin
    foreach name in array array ['formula', 'formula_run', 'formula_release'] loop
        perform lims.tenant_table('methods_' || name);
        perform lims.append_only('methods_' || name);
        perform lims.tracked_table('methods_' || name);
    end loop;
end
$$;

-- What the centre writes for all is read by all; what it was tried with stays the centre's.
create policy seen_by_all on lims.methods_formula for select using (network);
create policy seen_by_all on lims.methods_formula_release for select using (network);

-- The written formula that was in force on the day the batch was opened, whole; null where one of the house calculates.
alter table lims.analysis_batch_analyte
    add column written_formula text;
