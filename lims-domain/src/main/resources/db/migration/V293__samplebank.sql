-- A cabinet in a room or storage. Another name, place or device is a further version.
create table lims.samplebank_cabinet
(
    id           uuid        not null,
    version      int         not null,
    organisation text        not null,
    code         text        not null,
    name_zh      text        not null,
    name_en      text        not null,
    place        text        not null, -- code of the place that it stands in
    device       text,                 -- code of the sensor by whose key it speaks; null when it does not
    recorded_at  timestamptz not null,
    act_hash     text        not null,
    primary key (id, version),
    unique (organisation, code, version)
);

-- Where a container can lie. Blocked and free again are further versions.
create table lims.samplebank_position
(
    id           uuid        not null,
    version      int         not null,
    organisation text        not null,
    cabinet      text        not null,
    code         text        not null, -- within the cabinet
    capacity     int         not null check (capacity > 0),
    blocked      text,                 -- why nothing may be put there; null when something may
    recorded_at  timestamptz not null,
    act_hash     text        not null,
    primary key (id, version),
    unique (organisation, cabinet, code, version)
);

create table lims.samplebank_request
(
    id             uuid primary key,
    organisation   text        not null,
    number         text        not null unique,
    purpose        text        not null,
    until          date        not null, -- last day on which they may be out
    requester      uuid        not null,
    requester_name text        not null,
    requested_at   timestamptz not null,
    act_hash       text        not null
);
create index on lims.samplebank_request (organisation, id desc);

create table lims.samplebank_requested
(
    request_id     uuid not null references lims.samplebank_request (id),
    container_id   uuid not null,
    organisation   text not null,
    container_code text not null,
    primary key (request_id, container_id)
);
create index on lims.samplebank_requested (container_id);

-- How a request went on. It is over when nothing of it is out or waits any more.
create table lims.samplebank_request_step
(
    id           uuid primary key,
    request_id   uuid        not null references lims.samplebank_request (id),
    organisation text        not null,
    kind         text        not null,
    remark       text,
    person_id    uuid        not null,
    name         text        not null,
    taken_at     timestamptz not null,
    act_hash     text        not null
);
create index on lims.samplebank_request_step (request_id, id);

-- What happened to a container, once it came into the bank.
create table lims.samplebank_movement
(
    id             uuid primary key,
    organisation   text        not null,
    container_id   uuid        not null,
    container_code text        not null,
    ordinal        int         not null,
    state          text        not null, -- in which it is from then on
    cabinet        text,
    position       text,
    request_id     uuid references lims.samplebank_request (id),
    holder         uuid,                 -- who has it while it is handed out
    holder_name    text,
    mass_left_g    numeric,
    remark         text,
    person_id      uuid        not null,
    name           text        not null,
    moved_at       timestamptz not null,
    act_hash       text        not null,
    unique (container_id, ordinal)
);
create index on lims.samplebank_movement (container_code, moved_at desc);

-- Where each container is by its last movement, for positions, lists and the gate; replaced whole with each movement.
create table lims.samplebank_standing
(
    container_id   uuid primary key references lims.sampling_container (id),
    organisation   text        not null,
    container_code text        not null unique,
    sample_id      uuid        not null,
    matrix         text        not null,
    purpose        text        not null, -- for what it is kept
    stored_at      timestamptz not null, -- first
    ordinal        int         not null,
    state          text        not null,
    cabinet        text,
    position       text,
    request_id     uuid,
    holder_name    text,
    due_on         date,
    mass_left_g    numeric,
    since          timestamptz not null
);
create index on lims.samplebank_standing (organisation, cabinet, position) where state = 'STORED';
create index on lims.samplebank_standing (organisation, container_id) where state = 'STORED';
create index on lims.samplebank_standing (organisation, due_on) where state = 'HANDED_OUT';
create index on lims.samplebank_standing (sample_id);

do $$
declare
    name text;
begin
    foreach name in array array ['cabinet', 'position', 'request', 'requested', 'request_step', 'movement'] loop
        perform lims.tenant_table('samplebank_' || name);
        perform lims.append_only('samplebank_' || name);
        perform lims.tracked_table('samplebank_' || name);
    end loop;
end
$$;
select lims.tenant_table('samplebank_standing');
select lims.tracked_table('samplebank_standing');
