-- Verification of methods in a laboratory: the file, its trials with the determinations, how it went on, and who approved it.
create table lims.methods_verification
(
    id           uuid primary key,
    organisation text        not null,
    number       text        not null,
    method       text        not null,
    analyte      text        not null,
    matrix       text        not null,
    instrument   text,                 -- null: for whatever instrument of the laboratory
    unit         text        not null, -- of determinations and limits
    digits       int         not null, -- significant digits of the detection limit
    occasion     text        not null,
    drafter_id   uuid        not null,
    drafter      text        not null,
    drafted_at   timestamptz not null,
    act_hash     text        not null,
    unique (organisation, number)
);
create index on lims.methods_verification (organisation, id desc);

-- What was tried. Of one kind and level the newest counts, the older ones stay.
create table lims.methods_trial
(
    id              uuid primary key,
    verification_id uuid        not null references lims.methods_verification (id),
    organisation    text        not null,
    kind            text        not null,
    entry           jsonb       not null, -- decimals as strings, with their digits
    person_id       uuid        not null,
    person          text        not null,
    entered_at      timestamptz not null,
    act_hash        text        not null
);
create index on lims.methods_trial (verification_id, id);

-- Submitted, or sent back with what is to be mended.
create table lims.methods_step
(
    id              uuid primary key,
    verification_id uuid        not null references lims.methods_verification (id),
    organisation    text        not null,
    step            text        not null,
    note            text        not null,
    person_id       uuid        not null,
    person          text        not null,
    taken_at        timestamptz not null,
    act_hash        text        not null
);
create index on lims.methods_step (verification_id, id);

-- An approved file, with the limits that follow from it.
create table lims.methods_approval
(
    verification_id uuid primary key references lims.methods_verification (id),
    organisation    text        not null,
    method          text        not null,
    analyte         text        not null,
    matrix          text        not null,
    instrument      text,
    unit            text        not null,
    detection_limit numeric,              -- null: the standard states none, and none was determined
    lower_limit     numeric,
    uncertainty     text,                 -- where the uncertainty was evaluated
    in_force_from   date        not null,
    approver_id     uuid        not null,
    approver        text        not null,
    statement       text,
    approved_at     timestamptz not null,
    act_hash        text        not null
);
create index on lims.methods_approval (organisation, method, matrix, in_force_from);

-- A method standard is replaced by another one. Announced by the centre, read by everybody.
create table lims.methods_replacement
(
    id           uuid primary key,
    organisation text        not null, -- that announced it
    old_method   text        not null,
    new_method   text        not null,
    published_on date        not null,
    in_force_on  date        not null, -- first day of the new one, and first day without the old one
    source       text        not null,
    person_id    uuid        not null,
    person       text        not null,
    announced_at timestamptz not null,
    act_hash     text        not null,
    unique (old_method, new_method)
);
create index on lims.methods_replacement (new_method);

do $$
declare
    name text;
begin
    foreach name in array array ['verification', 'trial', 'step', 'approval', 'replacement'] loop
        perform lims.tenant_table('methods_' || name);
        perform lims.append_only('methods_' || name);
        perform lims.tracked_table('methods_' || name);
    end loop;
end
$$;

drop policy seen on lims.methods_replacement;
create policy seen on lims.methods_replacement for select using (true);
