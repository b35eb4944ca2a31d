-- Proficiency testing by interlaboratory comparison (ISO/IEC 17043:2023; GB/T 27043). Nothing is changed: what comes later stands beside it.
-- Confidential by code (4.2): who hides behind a code, and what a laboratory entered, is seen by that laboratory and the provider only,
-- not even by the centre above them; and the provider sees an entry when the deadline has passed.
create table lims.proficiency_round
(
    id           uuid primary key,
    organisation text        not null, -- the provider
    number       text        not null unique,
    title        text        not null,
    matrix       text        not null,
    measurands   text        not null, -- canonical JSON: number, item, analyte, unit
    deadline     timestamptz not null,
    planned_by   uuid        not null,
    planner      text        not null,
    planned_at   timestamptz not null,
    act_hash     text        not null,
    unique (id, organisation, deadline)
);
create index on lims.proficiency_round (organisation, id desc);

create table lims.proficiency_participant
(
    round_id     uuid not null references lims.proficiency_round (id),
    organisation text not null, -- the provider
    laboratory   text not null,
    code         text not null,
    primary key (round_id, laboratory),
    unique (round_id, code)
);
create index on lims.proficiency_participant (laboratory, round_id);

-- How the assigned values come about, the provider's secret until the evaluation; its hash stands in the act.
create table lims.proficiency_target
(
    round_id     uuid primary key references lims.proficiency_round (id),
    organisation text not null,
    sealed       text not null,
    seal         text not null
);

-- Homogeneity and stability of the items; the newest of each kind and measurand counts.
create table lims.proficiency_item_test
(
    id           uuid primary key,
    round_id     uuid        not null references lims.proficiency_round (id),
    organisation text        not null,
    kind         text        not null,
    measurand    int         not null,
    sealed       text        not null,
    seal         text        not null,
    tested_by    uuid        not null,
    tester       text        not null,
    tested_at    timestamptz not null,
    act_hash     text        not null
);
create index on lims.proficiency_item_test (round_id, kind, measurand, id desc);

create table lims.proficiency_dispatch
(
    round_id     uuid primary key references lims.proficiency_round (id),
    organisation text        not null,
    carriage     text        not null,
    widened      text,                 -- why items that differ among themselves go out all the same
    sent_by      uuid        not null,
    sender       text        not null,
    sent_at      timestamptz not null,
    act_hash     text        not null
);

create table lims.proficiency_receipt
(
    round_id     uuid        not null references lims.proficiency_round (id),
    organisation text        not null, -- the participant
    provider     text        not null,
    intact       boolean     not null,
    remark       text,
    received_by  uuid        not null,
    receiver     text        not null,
    received_at  timestamptz not null,
    act_hash     text        not null,
    primary key (round_id, organisation)
);

-- That a laboratory entered its results, and their hash. The composite key keeps provider and deadline true.
create table lims.proficiency_entry
(
    id           uuid primary key,
    round_id     uuid        not null,
    organisation text        not null, -- the participant
    provider     text        not null,
    deadline     timestamptz not null,
    version      int         not null,
    seal         text        not null,
    reason       text,                 -- why a version follows another
    entered_by   uuid        not null,
    enterer      text        not null,
    entered_at   timestamptz not null check (entered_at < deadline),
    act_hash     text        not null,
    unique (round_id, organisation, version),
    unique (id, organisation, provider, deadline),
    foreign key (round_id, provider, deadline) references lims.proficiency_round (id, organisation, deadline)
);

-- What was entered.
create table lims.proficiency_sealed
(
    entry_id     uuid primary key,
    organisation text        not null,
    provider     text        not null,
    deadline     timestamptz not null,
    sealed       text        not null,
    foreign key (entry_id, organisation, provider, deadline) references lims.proficiency_entry (id, organisation, provider, deadline)
);

create table lims.proficiency_evaluation
(
    round_id     uuid primary key references lims.proficiency_round (id),
    organisation text        not null,
    content      text        not null, -- canonical JSON; laboratories by their codes
    signed_by    uuid        not null,
    signer       text        not null,
    signed_at    timestamptz not null,
    act_hash     text        not null
);

create table lims.proficiency_score
(
    round_id         uuid    not null references lims.proficiency_evaluation (round_id),
    organisation     text    not null, -- the provider
    laboratory       text    not null,
    measurand        int     not null,
    analyte          text    not null,
    matrix           text    not null,
    item             text    not null,
    unit             text    not null,
    result           numeric not null,
    assigned         numeric not null,
    deviation        numeric not null,
    kind             text    not null,
    score            numeric not null,
    grade            text    not null,
    repeated         boolean not null, -- the second warning signal running
    nonconformity    text,             -- its number, in the laboratory
    scored_at        timestamptz not null,
    primary key (round_id, laboratory, measurand)
);
create index on lims.proficiency_score (laboratory, analyte, matrix, scored_at desc);

create function lims.takes_part(round uuid) returns boolean
    language sql stable as
$$
select exists (select from lims.proficiency_participant p
               where p.round_id = round and p.laboratory = current_setting('jialing.organisation', true))
$$;

do $$
declare
    name text;
begin
    foreach name in array array ['round', 'participant', 'target', 'item_test', 'dispatch', 'receipt', 'entry', 'sealed', 'evaluation',
                                 'score'] loop
        perform lims.tenant_table('proficiency_' || name);
        perform lims.append_only('proficiency_' || name);
        perform lims.tracked_table('proficiency_' || name);
    end loop;
    -- here the tree does not open what it opens elsewhere
    foreach name in array array ['participant', 'target', 'item_test', 'receipt', 'entry', 'sealed', 'evaluation', 'score'] loop
        execute format('drop policy seen on lims.%I', 'proficiency_' || name);
    end loop;
end
$$;

create policy partaken on lims.proficiency_round for select using (lims.takes_part(id));
create policy partaken on lims.proficiency_dispatch for select using (lims.takes_part(round_id));
create policy seen on lims.proficiency_participant for select using (lims.own(organisation) or lims.own(laboratory));
create policy seen on lims.proficiency_target for select using (lims.own(organisation));
create policy seen on lims.proficiency_item_test for select using (lims.own(organisation));
create policy seen on lims.proficiency_receipt for select using (lims.own(organisation) or lims.own(provider));
create policy seen on lims.proficiency_entry for select using (lims.own(organisation) or lims.own(provider));
create policy seen on lims.proficiency_evaluation for select using (lims.own(organisation) or lims.takes_part(round_id));
create policy seen on lims.proficiency_score for select using (lims.own(organisation) or lims.own(laboratory));

-- Until the deadline nobody but the laboratory, the house itself not excepted; and nobody adds to it afterwards.
create policy seen on lims.proficiency_sealed for select
    using (organisation = current_setting('jialing.organisation', true) or (clock_timestamp() >= deadline and lims.own(provider)));
create policy in_time on lims.proficiency_entry as restrictive for insert with check (clock_timestamp() < deadline);
create policy in_time on lims.proficiency_sealed as restrictive for insert with check (clock_timestamp() < deadline);
-- Only who was invited.
create policy invited on lims.proficiency_entry as restrictive for insert with check (lims.takes_part(round_id));
create policy invited on lims.proficiency_receipt as restrictive for insert with check (lims.takes_part(round_id));
