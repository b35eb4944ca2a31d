-- Inspections drawn at random (双随机、一公开). They belong to the organisation that inspects; the inspected see theirs.
create table lims.inspection_campaign
(
    id           uuid primary key,
    organisation text        not null,
    number       text        not null unique,
    title        text        not null,
    basis        text        not null,
    flight       boolean     not null, -- unannounced: the inspected do not see it before it begins
    from_day     date        not null,
    to_day       date        not null,
    checklist    text        not null, -- its code and version
    weights      jsonb       not null, -- of institutions with more than one ticket: code, weight, reason
    draw_id      uuid        not null references lims.draws_commitment (id),
    planned_by   uuid        not null,
    planner      text        not null,
    planned_at   timestamptz not null,
    act_hash     text        not null
);
create index on lims.inspection_campaign (organisation, id desc);

create table lims.inspection_inspection
(
    id           uuid primary key,
    organisation text        not null,
    inspected    text        not null,
    number       text        not null unique,
    campaign_id  uuid        not null references lims.inspection_campaign (id),
    title        text        not null,
    flight       boolean     not null,
    checklist    text        not null,
    draw_id      uuid        not null references lims.draws_commitment (id), -- of the inspectors
    opened_at    timestamptz not null,
    act_hash     text        not null,
    unique (campaign_id, inspected)
);
create index on lims.inspection_inspection (organisation, id desc);
create index on lims.inspection_inspection (inspected, id desc);

create table lims.inspection_start
(
    inspection_id uuid primary key references lims.inspection_inspection (id),
    organisation  text        not null,
    inspected     text        not null,
    inspectors    jsonb       not null, -- id and name, as drawn
    begun_by      uuid        not null,
    beginner      text        not null,
    begun_at      timestamptz not null,
    act_hash      text        not null
);

-- The newest answer to a question counts.
create table lims.inspection_answer
(
    id               uuid primary key,
    inspection_id    uuid        not null references lims.inspection_start (inspection_id),
    organisation     text        not null,
    inspected        text        not null,
    question         text        not null,
    outcome          text        not null,
    note             text,
    severity         text,
    nonconformity_id uuid,
    nonconformity    text,
    answered_by      uuid        not null,
    answerer         text        not null,
    answered_at      timestamptz not null,
    act_hash         text        not null
);
create index on lims.inspection_answer (inspection_id, question, id desc);

create table lims.inspection_conclusion
(
    inspection_id  uuid primary key references lims.inspection_start (inspection_id),
    organisation   text        not null,
    inspected      text        not null,
    summary        text        not null,
    conclusion     text        not null,
    signed_by      uuid        not null,
    signer         text        not null,
    representative text,                -- who signed for the inspected; null where that was refused
    refusal        text,                -- why they did not sign
    signed_at      timestamptz not null,
    act_hash       text        not null,
    check ((representative is null) <> (refusal is null))
);

create table lims.inspection_publication
(
    inspection_id uuid primary key references lims.inspection_conclusion (inspection_id),
    organisation  text        not null,
    inspected     text        not null,
    words         text        not null,
    published_by  uuid        not null,
    publisher     text        not null,
    published_at  timestamptz not null,
    act_hash      text        not null
);
create index on lims.inspection_publication (published_at desc);

do $$
declare
    name text;
begin
    foreach name in array array ['campaign', 'inspection', 'start', 'answer', 'conclusion', 'publication'] loop
        perform lims.tenant_table('inspection_' || name);
        perform lims.append_only('inspection_' || name);
        perform lims.tracked_table('inspection_' || name);
    end loop;
    foreach name in array array ['start', 'answer', 'conclusion', 'publication'] loop
        execute format('create policy seen_by_the_inspected on lims.%I for select using (lims.visible(inspected))', 'inspection_' || name);
    end loop;
end
$$;

create policy seen_by_the_inspected on lims.inspection_inspection for select
    using (lims.visible(inspected) and (not flight or exists (select from lims.inspection_start s where s.inspection_id = id)));
