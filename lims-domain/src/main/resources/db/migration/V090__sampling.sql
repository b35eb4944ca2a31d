create table lims.sampling_sample
(
    id             uuid     primary key,
    version        int      not null,
    organisation   text     not null,
    code           text     not null unique,
    work_order_id  uuid     not null references lims.planning_work_order (id),
    site           text     not null references lims.planning_site (code),
    element        text     not null,
    kind           text     not null,
    doubles        uuid references lims.sampling_sample (id),
    field_readings text[]   not null,
    containers     int      not null,
    state          text     not null,
    collected_at   timestamptz,
    check ((kind = 'FIELD_DUPLICATE') = (doubles is not null)),
    check ((state = 'PLANNED') = (collected_at is null))
);
-- Lists are read newest first within one organisation. The id as text, so that the planner cannot prefer the primary key and walk past
-- a million rows of other organisations: 995 ms against 5 ms for a page of 50, see SampleListTable.
create index on lims.sampling_sample (organisation, (id::text) collate "C" desc);
create index on lims.sampling_sample (organisation, state, (id::text) collate "C" desc);
create index on lims.sampling_sample (work_order_id, id desc);
create index on lims.sampling_sample (site, id desc);
create index on lims.sampling_sample (code collate "C");
select lims.tenant_table('sampling_sample');

create table lims.sampling_container
(
    id                 uuid    primary key,
    organisation       text    not null,
    sample_id          uuid    not null references lims.sampling_sample (id),
    code               text    not null unique,
    analytes           text[]  not null,
    kind               text    not null,
    note               text,
    preservative       text,
    storage            text,
    planned_volume_ml  int     not null,
    holding_time_hours int,
    filled             boolean not null,
    preservative_added boolean not null,
    volume_ml          numeric,
    mass_g             numeric,
    sampled_air_l      numeric, -- at standard conditions
    sampled_minutes    int,
    must_start_by      timestamptz
);
create index on lims.sampling_container (sample_id);
select lims.tenant_table('sampling_container');

create table lims.sampling_photo
(
    id           uuid        primary key,
    organisation text        not null,
    sha256       text        not null,
    media_type   text        not null,
    width        int         not null,
    height       int         not null,
    bytes        bytea       not null,
    kept_by      uuid        not null,
    kept_at      timestamptz not null,
    unique (organisation, sha256)
);
alter table lims.sampling_photo alter column bytes set storage external; -- pictures are compressed already
select lims.tenant_table('sampling_photo');
select lims.append_only('sampling_photo');

create table lims.sampling_field_record
(
    id                  uuid        primary key, -- of the act COLLECT, minted on the sampler's device
    sample_id           uuid        not null unique references lims.sampling_sample (id),
    work_order_id       uuid        not null,
    organisation        text        not null,
    collected_at        timestamptz not null,
    recorded_at         timestamptz not null,
    first_sampler       uuid        not null,
    first_sampler_name  text        not null,
    second_sampler      uuid        not null check (second_sampler <> first_sampler),
    second_sampler_name text        not null,
    lon                 numeric,
    lat                 numeric,
    accuracy_m          numeric,
    weather             text,
    circumstances       jsonb       not null,
    remark              text,
    content_hash        text        not null
);
create index on lims.sampling_field_record (work_order_id);
create index on lims.sampling_field_record (first_sampler, collected_at);
create index on lims.sampling_field_record (second_sampler, collected_at);
select lims.tenant_table('sampling_field_record');
select lims.append_only('sampling_field_record');

create table lims.sampling_field_reading
(
    field_record_id uuid        not null,
    recorded_at     timestamptz not null,
    sample_id       uuid        not null,
    work_order_id   uuid        not null,
    organisation    text        not null,
    analyte         text        not null,
    value           numeric     not null,
    unit            text        not null,
    method          text,
    instrument      text,
    primary key (field_record_id, analyte, recorded_at)
) partition by range (recorded_at);
create index on lims.sampling_field_reading (work_order_id);
select lims.tenant_table('sampling_field_reading');
select lims.append_only('sampling_field_reading');
select lims.partition_by_month('sampling_field_reading');

create table lims.sampling_field_record_photo
(
    field_record_id uuid not null references lims.sampling_field_record (id),
    ordinal         int  not null,
    organisation    text not null,
    photo_id        uuid not null references lims.sampling_photo (id),
    primary key (field_record_id, ordinal)
);
select lims.tenant_table('sampling_field_record_photo');
select lims.append_only('sampling_field_record_photo');
