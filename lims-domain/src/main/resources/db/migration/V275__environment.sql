-- Rooms and storages. A change is a further version; nothing is overwritten.
create table lims.environment_place
(
    id           uuid        not null,
    version      int         not null,
    organisation text        not null,
    code         text        not null,
    name_zh      text        not null,
    name_en      text        not null,
    kind         text        not null,
    parent       text,                 -- code of the place that it stands in
    keeper_id    uuid,
    keeper_name  text,
    recorded_at  timestamptz not null,
    act_hash     text        not null,
    primary key (id, version),
    unique (organisation, code, version)
);

-- Between which values a quantity has to stay, from a day on, and how long a reading speaks for the place.
create table lims.environment_limit
(
    id            uuid primary key,
    organisation  text        not null,
    place         text        not null,
    quantity      text        not null,
    low           numeric,
    high          numeric,
    valid_minutes int,                 -- null: it need not be watched
    from_day      date        not null,
    reason        text        not null,
    set_by        uuid        not null,
    set_by_name   text        not null,
    set_at        timestamptz not null,
    act_hash      text        not null
);
create index on lims.environment_limit (organisation, place, quantity, from_day desc, set_at desc);

-- A sensor and its key, of which only the hash is kept. Another key, another place or its end is a further version.
create table lims.environment_sensor
(
    id           uuid        not null,
    version      int         not null,
    organisation text        not null,
    code         text        not null,
    place        text        not null,
    description  text        not null,
    key_hash     text        not null, -- SHA-256
    ended        boolean     not null,
    recorded_at  timestamptz not null,
    act_hash     text        not null,
    primary key (id, version),
    unique (organisation, code, version)
);
create index on lims.environment_sensor (key_hash);

-- Readings that came together: a hand entry, a file, a delivery of a sensor. The act speaks for all of them.
create table lims.environment_intake
(
    id            uuid primary key,
    organisation  text        not null,
    place         text        not null,
    source        text        not null,
    sensor        text,
    file_name     text,
    file_sha256   text,
    file_bytes    bytea,
    readings      int         not null,
    taken_by      uuid        not null,
    taken_by_name text        not null,
    taken_at      timestamptz not null,
    act_hash      text        not null,
    check ((source = 'FILE') = (file_bytes is not null))
);
create index on lims.environment_intake (organisation, place, id desc);
create unique index on lims.environment_intake (organisation, place, file_sha256) where file_sha256 is not null;

-- Partitioned by when it was measured, so that the same reading sent twice meets itself.
create table lims.environment_reading
(
    organisation text        not null,
    place        text        not null,
    quantity     text        not null,
    source       text        not null, -- the sensor's code, or HAND, or FILE
    measured_at  timestamptz not null,
    value        numeric     not null,
    intake_id    uuid        not null,
    recorded_at  timestamptz not null default now(),
    primary key (organisation, place, quantity, measured_at, source)
) partition by range (measured_at);

-- From the last good reading before to the first good one after. What is learnt later is a further version.
create table lims.environment_excursion
(
    id           uuid        not null,
    version      int         not null,
    organisation text        not null,
    number       text        not null,
    place        text        not null,
    quantity     text        not null,
    last_good_at timestamptz,          -- null: there is no reading before
    began_at     timestamptz not null,
    ended_at     timestamptz,          -- null: it is still out of its limits
    worst        numeric     not null,
    recorded_at  timestamptz not null,
    act_hash     text        not null,
    primary key (id, version)
);
create index on lims.environment_excursion (organisation, place, quantity, began_at);

create table lims.environment_excursion_decision
(
    excursion_id    uuid        not null,
    version         int         not null,
    organisation    text        not null,
    matters         boolean     not null,
    reason          text        not null,
    decided_by      uuid        not null,
    decided_by_name text        not null,
    decided_at      timestamptz not null,
    act_hash        text        not null,
    primary key (excursion_id, version),
    foreign key (excursion_id, version) references lims.environment_excursion (id, version)
);

select lims.partition_by_month('environment_reading');

do $$
declare
    name text;
begin
    foreach name in array array ['place', 'limit', 'sensor', 'intake', 'reading', 'excursion', 'excursion_decision'] loop
        perform lims.tenant_table('environment_' || name);
        perform lims.append_only('environment_' || name);
        perform lims.tracked_table('environment_' || name);
    end loop;
end
$$;
