-- Nonconforming work and corrective action (ISO/IEC 17025:2017 7.10, 8.7): what was found, what it concerns, and each step taken.
create table lims.nonconformity_nonconformity
(
    id           uuid primary key,
    organisation text        not null,
    number       text        not null unique,
    title        text        not null,
    found        text        not null,
    found_by     text        not null,
    found_at     timestamptz not null,
    source       text        not null,
    severity     text        not null,
    opened_by    uuid        not null,
    opener       text        not null,
    capacity     text        not null,
    opened_at    timestamptz not null,
    act_hash     text        not null
);
create index on lims.nonconformity_nonconformity (organisation, opened_at);

-- The things it is about: a sample, batch, instrument, lot, report, person, room.
create table lims.nonconformity_concerned
(
    nonconformity_id uuid not null references lims.nonconformity_nonconformity (id),
    organisation     text not null,
    thing_type       text not null,
    thing_id         uuid not null,
    thing_key        text not null, -- as people read it
    primary key (nonconformity_id, thing_type, thing_id)
);
create index on lims.nonconformity_concerned (thing_id);

create table lims.nonconformity_action
(
    id               uuid primary key,
    nonconformity_id uuid        not null references lims.nonconformity_nonconformity (id),
    organisation     text        not null,
    what             text        not null,
    owner_id         uuid        not null,
    owner            text        not null,
    due_on           date        not null,
    decided_at       timestamptz not null
);
create index on lims.nonconformity_action (nonconformity_id);

create table lims.nonconformity_step
(
    id               uuid primary key,
    nonconformity_id uuid        not null references lims.nonconformity_nonconformity (id),
    organisation     text        not null,
    kind             text        not null,
    note             text        not null,
    action_id        uuid references lims.nonconformity_action (id),
    significance     text,
    cause            text,
    could_recur      boolean,
    effective        boolean,
    person_id        uuid        not null,
    name             text        not null,
    capacity         text        not null,
    statement        text,
    taken_at         timestamptz not null,
    act_hash         text        not null
);
create index on lims.nonconformity_step (nonconformity_id, id);
create index on lims.nonconformity_step (organisation, nonconformity_id) where kind = 'STOP_WORK';

do $$
declare
    name text;
begin
    foreach name in array array ['nonconformity', 'concerned', 'action', 'step'] loop
        perform lims.tenant_table('nonconformity_' || name);
        perform lims.append_only('nonconformity_' || name);
        perform lims.tracked_table('nonconformity_' || name);
    end loop;
end
$$;

-- Where it stands by its steps, for lists and for the gate; replaced whole with each step, and held while one is taken.
create table lims.nonconformity_standing
(
    nonconformity_id uuid primary key references lims.nonconformity_nonconformity (id),
    organisation     text        not null,
    state            text        not null,
    due_on           date,                 -- null when it is closed
    cause            text,
    stopped          boolean     not null, -- work is stopped on what it concerns
    closed_at        timestamptz
);
create index on lims.nonconformity_standing (organisation) where stopped;
create index on lims.nonconformity_standing (state, due_on);
select lims.tenant_table('nonconformity_standing');
select lims.tracked_table('nonconformity_standing');
