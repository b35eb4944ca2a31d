create table lims.ledger_act
(
    id              uuid        not null,
    recorded_at     timestamptz not null,
    verb            text        not null,
    subject_type    text        not null,
    subject_id      uuid        not null,
    subject_version int         not null,
    organisation    text        not null,
    actors          jsonb       not null,
    device_time     timestamptz,
    lon             numeric,
    lat             numeric,
    accuracy_m      numeric,
    content         text        not null, -- canonical JSON (RFC 8785), byte for byte what content_hash covers
    content_hash    text        not null,
    statement       text,
    signature       bytea,                -- by the person's own key
    signed_with     text,                 -- certificate of that key
    previous_hash   text,
    hash            text        not null,
    primary key (id, recorded_at)
) partition by range (recorded_at);

create index on lims.ledger_act (subject_type, subject_id, recorded_at);
select lims.tenant_table('ledger_act');
select lims.append_only('ledger_act');
select lims.partition_by_month('ledger_act');

-- The end of each subject's chain: derived from the acts, kept so that the next act finds its predecessor at once.
create table lims.ledger_head
(
    subject_type text not null,
    subject_id   uuid not null,
    organisation text not null,
    hash         text not null,
    primary key (subject_type, subject_id)
);
select lims.tenant_table('ledger_head');
