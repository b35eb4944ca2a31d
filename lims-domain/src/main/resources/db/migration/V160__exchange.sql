create table lims.exchange_outbox
(
    id            uuid        not null,
    recorded_at   timestamptz not null,
    organisation  text        not null,
    report_number text        not null,
    payload       text        not null, -- canonical JSON (RFC 8785)
    previous_hash text,
    hash          text        not null, -- SHA-256 of the hash before and the payload
    signature     bytea       not null, -- of the hash, by the release key
    primary key (id, recorded_at)
) partition by range (recorded_at);
create index on lims.exchange_outbox (report_number);
create index on lims.exchange_outbox (organisation, recorded_at desc, id desc);
select lims.tenant_table('exchange_outbox');
select lims.append_only('exchange_outbox');
select lims.partition_by_month('exchange_outbox');

-- Which rows have not become observations yet.
create table lims.exchange_waiting
(
    outbox_id    uuid        primary key,
    recorded_at  timestamptz not null, -- of the row, to find its partition
    organisation text        not null
);
select lims.tenant_table('exchange_waiting');

-- The published view after OGC SensorThings 1.1 (18-088). Everything in it can be made again from the outbox.
create table lims.exchange_thing
(
    id           bigint generated always as identity primary key,
    organisation text  not null,
    code         text  not null,
    name         text  not null,
    description  text  not null,
    properties   jsonb not null,
    unique (organisation, code)
);
create table lims.exchange_location
(
    id           bigint generated always as identity primary key,
    organisation text        not null,
    thing_id     bigint      not null unique references lims.exchange_thing (id),
    name         text        not null,
    description  text        not null,
    location     jsonb       not null,
    since        timestamptz not null
);
create table lims.exchange_sensor
(
    id           bigint generated always as identity primary key,
    organisation text  not null,
    name         text  not null,
    description  text  not null,
    metadata     text  not null,
    properties   jsonb not null,
    unique (organisation, name)
);
create table lims.exchange_observed_property
(
    id           bigint generated always as identity primary key,
    organisation text  not null,
    code         text  not null,
    name         text  not null,
    definition   text  not null,
    description  text  not null,
    properties   jsonb not null,
    unique (organisation, code)
);
create table lims.exchange_datastream
(
    id                   bigint generated always as identity primary key,
    organisation         text   not null,
    thing_id             bigint not null references lims.exchange_thing (id),
    sensor_id            bigint not null references lims.exchange_sensor (id),
    observed_property_id bigint not null references lims.exchange_observed_property (id),
    name                 text   not null,
    description          text   not null,
    unit                 text   not null,
    unique (thing_id, sensor_id, observed_property_id)
);
create index on lims.exchange_datastream (sensor_id);
create index on lims.exchange_datastream (observed_property_id);
create table lims.exchange_feature
(
    id           bigint generated always as identity primary key,
    organisation text  not null,
    code         text  not null,
    name         text  not null,
    description  text  not null,
    feature      jsonb not null,
    properties   jsonb not null,
    unique (organisation, code)
);
create table lims.exchange_observation
(
    id              bigint generated always as identity primary key,
    organisation    text        not null,
    datastream_id   bigint      not null references lims.exchange_datastream (id),
    feature_id      bigint      not null references lims.exchange_feature (id),
    phenomenon_time timestamptz not null,
    result_time     timestamptz not null,
    result          numeric,
    result_quality  jsonb       not null,
    parameters      jsonb       not null,
    result_id       uuid        not null,
    report_number   text        not null,
    unique (result_id, report_number)
);
create index on lims.exchange_observation (datastream_id, phenomenon_time desc, id desc);
create index on lims.exchange_observation (phenomenon_time desc, id desc);
create index on lims.exchange_observation (feature_id);
create index on lims.exchange_observation (report_number);

do $$
declare
    name text;
begin
    foreach name in array array ['thing', 'location', 'sensor', 'observed_property', 'datastream', 'feature', 'observation'] loop
        perform lims.tenant_table('exchange_' || name);
    end loop;
end
$$;
