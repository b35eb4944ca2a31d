-- Samples that other organisations took: their place is not told to the laboratory that analyses them.
alter table lims.sampling_sample alter column site drop not null;

-- Consignments (委托): parts of orders sent to another laboratory, openly or coded (采测分离). They belong to who sends.
create table lims.transfer_consignment
(
    id                 uuid primary key,
    organisation       text        not null,
    number             text        not null unique,
    kind               text        not null check (kind in ('OPEN', 'CODED')),
    element            text        not null,
    container          jsonb       not null, -- as a plan names one: what each sample is kept in, and the analytes that are ordered
    preservative_added boolean     not null,
    due_on             date        not null,
    laboratory         text,                 -- chosen; null where it is drawn
    reason             text,                 -- of the choice
    prepared_by        uuid        not null,
    preparer           text        not null,
    prepared_at        timestamptz not null,
    act_hash           text        not null,
    check ((kind = 'OPEN') = (laboratory is not null))
);
create index on lims.transfer_consignment (organisation, id desc);

-- What is in it. The ids are random, for they go into the order of the codes.
create table lims.transfer_item
(
    id             uuid primary key,
    consignment_id uuid        not null references lims.transfer_consignment (id),
    organisation   text        not null,
    kind           text        not null check (kind in ('SAMPLE', 'BLIND_DUPLICATE', 'BLIND_REFERENCE')),
    sample_id      uuid,
    sample_code    text,
    container_id   uuid,
    container_code text,
    collected_at   timestamptz,
    doubles        uuid references lims.transfer_item (id),
    reference      jsonb,                    -- name, certificate and assigned contents
    added_by       uuid        not null,
    added_at       timestamptz not null,
    act_hash       text        not null,
    check ((kind = 'SAMPLE') = (container_id is not null)),
    check ((kind = 'BLIND_DUPLICATE') = (doubles is not null)),
    check ((kind = 'BLIND_REFERENCE') = (reference is not null))
);
create index on lims.transfer_item (consignment_id);
create index on lims.transfer_item (container_id);

create table lims.transfer_draw
(
    draw_id        uuid primary key references lims.draws_commitment (id),
    consignment_id uuid not null references lims.transfer_consignment (id),
    organisation   text not null
);
create index on lims.transfer_draw (consignment_id, draw_id desc);

-- The codes in their order, and what the key was committed to. Which item has which code stands nowhere before the key is opened.
create table lims.transfer_seal
(
    consignment_id uuid primary key references lims.transfer_consignment (id),
    organisation   text        not null,
    laboratory     text        not null,
    work_order_id  uuid        not null,
    work_order     text        not null,
    samples        uuid[]      not null,
    codes          text[]      not null,
    commitment     text        not null, -- SHA-256 of the key as canonical JSON with its salt
    sealed_by      uuid        not null,
    sealer         text        not null,
    sealed_at      timestamptz not null,
    act_id         uuid        not null,
    act_hash       text        not null
);
create unique index on lims.transfer_seal (work_order_id);

-- Given up before its results were all signed, by two people.
create table lims.transfer_end
(
    consignment_id uuid primary key references lims.transfer_consignment (id),
    organisation   text        not null,
    reason         text        not null,
    ended_by       uuid        not null,
    ender          text        not null,
    second         uuid        not null check (second <> ended_by),
    second_name    text        not null,
    ended_at       timestamptz not null,
    act_hash       text        not null
);

create table lims.transfer_opening
(
    consignment_id uuid primary key references lims.transfer_seal (consignment_id),
    organisation   text        not null,
    salt           text        not null,
    opened_by      uuid        not null,
    opener         text        not null,
    opened_at      timestamptz not null,
    act_id         uuid        not null,
    act_hash       text        not null
);

-- The key once it is no secret: of an open consignment from its sealing on, of a coded one from its opening on.
create table lims.transfer_key
(
    item_id        uuid primary key references lims.transfer_item (id),
    consignment_id uuid not null references lims.transfer_seal (consignment_id),
    organisation   text not null,
    laboratory     text not null,
    code           text not null unique,
    coded_sample   uuid not null unique
);
create index on lims.transfer_key (consignment_id);

-- How the laboratory did on blind samples.
create table lims.transfer_blind_outcome
(
    id             uuid primary key,
    consignment_id uuid        not null references lims.transfer_opening (consignment_id),
    organisation   text        not null,
    laboratory     text        not null,
    code           text        not null,
    kind           text        not null,
    analyte        text        not null,
    found          text        not null,
    against        text        not null,
    criterion      text        not null,
    satisfactory   boolean,              -- null: nothing can be said
    nonconformity  text,
    judged_on      date        not null,
    act_hash       text        not null
);
create index on lims.transfer_blind_outcome (consignment_id);
create index on lims.transfer_blind_outcome (laboratory, judged_on);

do $$
declare
    name text;
begin
    foreach name in array array ['consignment', 'item', 'draw', 'seal', 'end', 'opening', 'key', 'blind_outcome'] loop
        perform lims.tenant_table('transfer_' || name);
        perform lims.append_only('transfer_' || name);
        perform lims.tracked_table('transfer_' || name);
    end loop;
    -- Who is above the sender may be the laboratory, or above it: until a key is opened only the sender itself reads what it sends.
    foreach name in array array ['consignment', 'item', 'draw', 'seal', 'end', 'opening', 'key'] loop
        execute format('drop policy seen on lims.%I', 'transfer_' || name);
        execute format('create policy seen on lims.%I for select using (lims.own(organisation))', 'transfer_' || name);
    end loop;
end
$$;

create policy seen_by_the_laboratory on lims.transfer_blind_outcome for select using (lims.visible(laboratory));
