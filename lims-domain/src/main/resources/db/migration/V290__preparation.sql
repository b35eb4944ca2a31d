-- Samples are prepared: dried, ground, sieved with a mass balance; split into portions; digested or extracted in batches with blanks.
create table lims.preparation_step
(
    id           uuid primary key,
    organisation text        not null,
    container_id uuid        not null references lims.sampling_container (id),
    container    text        not null,
    kind         text        not null,
    taken_g      numeric     not null,
    obtained_g   numeric     not null,
    removed_g    numeric     not null, -- stones, roots
    loss_percent numeric     not null,
    sieve        text,
    temperature  numeric,              -- degrees Celsius
    hours        numeric,
    reason       text,
    instruments  text[]      not null,
    room         text,
    person_id    uuid        not null,
    person       text        not null,
    done_at      timestamptz not null,
    act_hash     text        not null
);
create index on lims.preparation_step (container_id, id);

create table lims.preparation_portion
(
    container_id uuid primary key references lims.sampling_container (id),
    organisation text        not null,
    code         text        not null,
    parent_id    uuid        not null references lims.sampling_container (id),
    mass_g       numeric     not null,
    sieve        text,
    purpose      text        not null,
    made_by      text        not null,
    made_at      timestamptz not null,
    act_hash     text        not null
);
create index on lims.preparation_portion (parent_id);

create table lims.preparation_batch
(
    id              uuid primary key,
    organisation    text        not null,
    number          text        not null unique,
    kind            text        not null,
    method          text        not null,
    final_volume_ml numeric     not null,
    blanks          int         not null,
    temperature     numeric,
    minutes         int,
    remark          text,
    elements        jsonb       not null, -- materials, instruments, room
    person_id       uuid        not null,
    person          text        not null,
    done_at         timestamptz not null,
    act_hash        text        not null
);
create index on lims.preparation_batch (organisation, id desc);

create table lims.preparation_batch_container
(
    batch_id     uuid    not null references lims.preparation_batch (id),
    organisation text    not null,
    ordinal      int     not null,
    container_id uuid    not null references lims.sampling_container (id),
    container    text    not null,
    taken        numeric not null,
    unit         text    not null,
    duplicate    boolean not null,
    primary key (batch_id, ordinal)
);
create index on lims.preparation_batch_container (container_id);

-- What a method demands here before it is measured; the newest line counts.
create table lims.preparation_demand
(
    id           uuid primary key,
    organisation text        not null,
    method       text        not null,
    treatment    text, -- digestion or extraction; null: none
    sieve        text, -- passed through this one or a finer one; null: none
    blanks       int         not null,
    reason       text        not null,
    set_by       uuid        not null,
    set_by_name  text        not null,
    set_at       timestamptz not null,
    act_hash     text        not null
);
create index on lims.preparation_demand (organisation, method, id desc);

do $$
declare
    name text;
begin
    foreach name in array array ['step', 'portion', 'batch', 'batch_container', 'demand'] loop
        perform lims.tenant_table('preparation_' || name);
        perform lims.append_only('preparation_' || name);
        perform lims.tracked_table('preparation_' || name);
    end loop;
end
$$;
