-- How long containers are kept, by what they are kept for and their matrix, from a day on.
create table lims.samplebank_term
(
    id           uuid primary key,
    organisation text        not null,
    matrix       text,                 -- null: any
    purpose      text        not null,
    counts_from  text        not null, -- REPORT or STORING
    months       int check (months >= 0), -- null: permanently
    from_day     date        not null,
    source       text        not null, -- standard or decision that it follows
    set_by       uuid        not null,
    set_by_name  text        not null,
    set_at       timestamptz not null,
    act_hash     text        not null
);
create index on lims.samplebank_term (organisation, purpose, matrix, from_day desc);

create table lims.samplebank_disposal
(
    id            uuid primary key,
    organisation  text        not null,
    number        text        not null unique,
    manner        text        not null,
    waste_record  text,                 -- number of the hazardous waste record
    reason        text        not null,
    proposer      uuid        not null,
    proposer_name text        not null,
    proposed_at   timestamptz not null,
    act_hash      text        not null
);
create index on lims.samplebank_disposal (organisation, id desc);

create table lims.samplebank_to_dispose
(
    disposal_id    uuid not null references lims.samplebank_disposal (id),
    container_id   uuid not null,
    organisation   text not null,
    container_code text not null,
    primary key (disposal_id, container_id)
);

create table lims.samplebank_disposal_end
(
    disposal_id  uuid primary key references lims.samplebank_disposal (id),
    organisation text        not null,
    confirmed    boolean     not null, -- else it was withdrawn
    remark       text,
    person_id    uuid        not null,
    name         text        not null,
    statement    text,
    ended_at     timestamptz not null,
    act_hash     text        not null
);

do $$
declare
    name text;
begin
    foreach name in array array ['term', 'disposal', 'to_dispose', 'disposal_end'] loop
        perform lims.tenant_table('samplebank_' || name);
        perform lims.append_only('samplebank_' || name);
        perform lims.tracked_table('samplebank_' || name);
    end loop;
end
$$;
