-- What a cabinet told, as it came. Its own number makes the same message known when it comes again.
create table lims.samplebank_message
(
    id             uuid primary key,
    organisation   text        not null,
    cabinet        text        not null,
    device         text        not null,
    number         text        not null,
    kind           text        not null,
    position       text,
    container_code text,
    opener         text,                 -- account that the cabinet let in
    happened_at    timestamptz not null,
    content        text        not null, -- canonical JSON
    received_at    timestamptz not null,
    act_hash       text        not null,
    unique (organisation, device, number)
);
create index on lims.samplebank_message (organisation, cabinet, id desc);

create table lims.samplebank_stocktaking
(
    id           uuid primary key,
    organisation text        not null,
    number       text        not null unique,
    cabinet      text        not null,
    expected     int         not null,
    found        int         not null,
    remark       text,
    person_id    uuid        not null,
    name         text        not null,
    statement    text,
    taken_at     timestamptz not null,
    act_hash     text        not null
);
create index on lims.samplebank_stocktaking (organisation, cabinet, id desc);

-- What did not lie where the record says; what did is not written down one by one.
create table lims.samplebank_stock_difference
(
    stocktaking_id uuid not null references lims.samplebank_stocktaking (id),
    container_code text not null,
    organisation   text not null,
    finding        text not null,
    recorded_place text,                 -- position that the record says
    found_place    text,                 -- position where it was scanned
    primary key (stocktaking_id, container_code)
);

-- The bank and its record differ; the keeper has to say why.
create table lims.samplebank_discrepancy
(
    id             uuid primary key,
    organisation   text        not null,
    number         text        not null unique,
    cabinet        text        not null,
    kind           text        not null,
    position       text,
    container_code text,
    opener         text,
    cause_type     text        not null, -- CabinetMessage or Stocktaking
    cause_id       uuid        not null,
    found_at       timestamptz not null,
    act_hash       text        not null
);
create index on lims.samplebank_discrepancy (organisation, id desc);

create table lims.samplebank_discrepancy_answer
(
    discrepancy_id uuid primary key references lims.samplebank_discrepancy (id),
    organisation   text        not null,
    answer         text        not null,
    nonconformity  text,                 -- number of the one that was opened from it
    person_id      uuid        not null,
    name           text        not null,
    answered_at    timestamptz not null,
    act_hash       text        not null
);

do $$
declare
    name text;
begin
    foreach name in array array ['message', 'stocktaking', 'stock_difference', 'discrepancy', 'discrepancy_answer'] loop
        perform lims.tenant_table('samplebank_' || name);
        perform lims.append_only('samplebank_' || name);
        perform lims.tracked_table('samplebank_' || name);
    end loop;
end
$$;
