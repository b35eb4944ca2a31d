-- Files in which partners hand in their results.
create table lims.partners_delivery
(
    id           uuid primary key,
    organisation text        not null,
    number       text        not null unique,
    file_name    text        not null,
    sha256       text        not null,
    content      bytea       not null, -- byte for byte
    rows         int         not null,
    samples      int         not null,
    uploader_id  uuid        not null,
    uploader     text        not null,
    uploaded_at  timestamptz not null,
    replaces     uuid references lims.partners_delivery (id),
    reason       text,
    act_hash     text        not null,
    unique (organisation, sha256)
);
create index on lims.partners_delivery (organisation, uploaded_at);
create index on lims.partners_delivery (replaces);

-- Until a delivery is signed nothing of it counts.
create table lims.partners_delivery_signature
(
    delivery_id  uuid primary key references lims.partners_delivery (id),
    organisation text        not null,
    replaces     uuid unique, -- a delivery is replaced once
    signatory_id uuid        not null,
    signatory    text        not null,
    statement    text,
    signed_at    timestamptz not null,
    act_hash     text        not null
);

create table lims.partners_delivered_result
(
    delivery_id     uuid        not null,
    row             int         not null, -- in the file
    recorded_at     timestamptz not null,
    organisation    text        not null,
    sample_code     text        not null,
    site            text        not null,
    matrix          text        not null,
    sampled_at      timestamptz not null,
    samplers        uuid[]      not null,
    received_at     timestamptz not null,
    analyte         text        not null,
    method          text        not null,
    kind            text        not null, -- MEASURED, BELOW_DETECTION_LIMIT, DETECTED, NOT_DETECTED
    value           numeric,
    unit            text        not null,
    detection_limit numeric,
    uncertainty     numeric,              -- expanded, k = 2
    analysed_at     timestamptz not null,
    analyst         uuid        not null,
    instrument      text        not null,
    batch           text        not null,
    report          text,
    remark          text,
    primary key (delivery_id, row, recorded_at)
) partition by range (recorded_at);
create index on lims.partners_delivered_result (organisation, sample_code);

do $$
declare
    name text;
begin
    foreach name in array array ['delivery', 'delivery_signature', 'delivered_result'] loop
        perform lims.tenant_table('partners_' || name);
        perform lims.append_only('partners_' || name);
        perform lims.tracked_table('partners_' || name);
    end loop;
end
$$;
select lims.partition_by_month('partners_delivered_result');
