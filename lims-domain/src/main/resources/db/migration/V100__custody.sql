create table lims.custody_hand_over
(
    id             uuid        primary key,
    organisation   text        not null,
    number         text        not null unique,
    giver          uuid        not null,
    giver_name     text        not null,
    receiver       uuid        not null check (receiver <> giver),
    receiver_name  text        not null,
    seal           text,
    temperature_c  numeric,
    remark         text,
    handed_over_at timestamptz not null,
    recorded_at    timestamptz not null,
    lon            numeric,
    lat            numeric,
    accuracy_m     numeric
);
create index on lims.custody_hand_over (organisation, id desc);
select lims.tenant_table('custody_hand_over');
select lims.append_only('custody_hand_over');

create table lims.custody_hand_over_sample
(
    hand_over_id uuid not null references lims.custody_hand_over (id),
    sample_id    uuid not null references lims.sampling_sample (id),
    organisation text not null,
    primary key (hand_over_id, sample_id)
);
create index on lims.custody_hand_over_sample (sample_id);
select lims.tenant_table('custody_hand_over_sample');
select lims.append_only('custody_hand_over_sample');

-- Exactly one person or place holds a collected sample.
create table lims.custody_holding
(
    sample_id    uuid        primary key references lims.sampling_sample (id),
    organisation text        not null,
    person_id    uuid,
    person_name  text,
    place        text,
    since        timestamptz not null,
    check (num_nonnulls(person_id, place) = 1)
);
create index on lims.custody_holding (person_id);
select lims.tenant_table('custody_holding');

create table lims.custody_receipt
(
    id                uuid        primary key,
    organisation      text        not null,
    sample_id         uuid        not null unique references lims.sampling_sample (id),
    work_order_id     uuid        not null,
    received_by       uuid        not null,
    received_by_name  text        not null,
    received_at       timestamptz not null,
    container_intact  boolean     not null,
    seal_intact       boolean     not null,
    label_matches     boolean     not null,
    volume_sufficient boolean     not null,
    temperature_c     numeric,
    preserved_ph      numeric,
    decision          text        not null,
    remark            text check (remark is not null or decision = 'ACCEPT'),
    late_decision     text,
    storage_place     text
);
create index on lims.custody_receipt (work_order_id);
select lims.tenant_table('custody_receipt');
select lims.append_only('custody_receipt');
