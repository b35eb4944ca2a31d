-- Instruments after ISO/IEC 17025:2017 6.4 and 6.5: what an instrument is, by versions; its state, by changes; the evidence that it may
-- be believed; who used it; what it was calibrated with, up to the national standard.

-- What an instrument is now; every version, the present one too, is kept beside it. Its state follows from its changes.
alter table lims.equipment_instrument
    drop column state,
    add column version        int  not null default 1,
    add column resolution     numeric,
    add column accuracy_class text,
    add column place          text, -- code of the room
    add column keeper         uuid,
    add column keeper_name    text;
select lims.seal_table('equipment_instrument');

create table lims.equipment_instrument_version
(
    instrument_id uuid        not null references lims.equipment_instrument (id),
    version       int         not null,
    organisation  text        not null,
    facts         jsonb       not null,
    reason        text,
    made_at       timestamptz not null,
    made_by       uuid        not null,
    made_by_name  text        not null,
    primary key (instrument_id, version)
);
select lims.tenant_table('equipment_instrument_version');
select lims.append_only('equipment_instrument_version');
select lims.tracked_table('equipment_instrument_version');

create table lims.equipment_state_change
(
    id              uuid primary key,
    instrument_id   uuid        not null references lims.equipment_instrument (id),
    organisation    text        not null,
    state           text        not null,
    since           timestamptz not null,
    reason          text        not null,
    methods         text[]      not null, -- what a limited instrument may be used for: these methods, or all
    analytes        text[]      not null, -- and these analytes, or all
    decided_by      uuid        not null,
    decided_by_name text        not null
);
create index on lims.equipment_state_change (instrument_id, since);
select lims.tenant_table('equipment_state_change');
select lims.append_only('equipment_state_change');
select lims.tracked_table('equipment_state_change');

-- Instruments from before this table were in use from their first certificate on.
insert into lims.equipment_state_change
select gen_random_uuid(), i.id, i.organisation, 'IN_USE',
       least(coalesce((select min(a.recorded_at) from lims.ledger_act a where a.subject_type = 'Instrument' and a.subject_id = i.id), now()),
             (select min(c.valid_from)::timestamp at time zone 'Asia/Shanghai' from lims.equipment_certificate c where c.instrument_id = i.id)),
       '沿用既有台账', '{}', '{}', '00000000-0000-0000-0000-000000000000', '系统'
from lims.equipment_instrument i;

insert into lims.equipment_instrument_version
select i.id, 1, i.organisation,
       jsonb_strip_nulls(jsonb_build_object('nameZh', i.name_zh, 'nameEn', i.name_en, 'model', i.model, 'serialNumber', i.serial_number,
           'lowestReading', i.lowest_reading::text, 'highestReading', i.highest_reading::text, 'readingUnit', i.reading_unit)),
       null, now(), '00000000-0000-0000-0000-000000000000', '系统'
from lims.equipment_instrument i;

-- Certificates and the files that come with them, as they came.
create table lims.equipment_file
(
    id           uuid primary key,
    organisation text        not null,
    sha256       text        not null,
    media_type   text        not null,
    bytes        bytea       not null,
    kept_by      uuid        not null,
    kept_at      timestamptz not null,
    unique (organisation, sha256)
);
alter table lims.equipment_file alter column bytes set storage external;
select lims.tenant_table('equipment_file');
select lims.append_only('equipment_file');
select lims.tracked_table('equipment_file');

alter table lims.equipment_certificate
    alter column valid_to drop not null, -- an instrument that failed has no term
    add column id              uuid    not null default gen_random_uuid() unique,
    add column calibrated_on   date,
    add column passed          boolean not null default true,
    add column taken_over      boolean not null default true, -- from an older register, where fitness was confirmed elsewhere
    add column points          jsonb   not null default '[]',
    add column unit            text,
    add column remark          text,
    add column file_id         uuid references lims.equipment_file (id),
    add column entered_at      timestamptz,
    add column entered_by      uuid,
    add column entered_by_name text,
    add check (not passed or valid_to is not null);
update lims.equipment_certificate set calibrated_on = valid_from;
alter table lims.equipment_certificate alter column calibrated_on set not null;
select lims.seal_table('equipment_certificate');
select lims.append_only('equipment_certificate');

-- Somebody compared what the certificate says with what is needed (JJF 1001, JJF 1094-2002). The last one counts.
create table lims.equipment_fitness
(
    id                uuid primary key,
    certificate_id    uuid        not null references lims.equipment_certificate (id),
    organisation      text        not null,
    fit               boolean     not null,
    permitted_error   numeric     not null,
    criteria          text        not null,
    confirmed_at      timestamptz not null,
    confirmed_by      uuid        not null,
    confirmed_by_name text        not null,
    act_hash          text        not null
);
create index on lims.equipment_fitness (certificate_id);
select lims.tenant_table('equipment_fitness');
select lims.append_only('equipment_fitness');
select lims.tracked_table('equipment_fitness');

-- A certificate that does not count: entered wrongly, or not to be believed.
create table lims.equipment_certificate_end
(
    certificate_id uuid primary key references lims.equipment_certificate (id),
    organisation   text        not null,
    in_doubt       boolean     not null,
    reason         text        not null,
    ended_at       timestamptz not null,
    ended_by       uuid        not null,
    ended_by_name  text        not null
);
select lims.tenant_table('equipment_certificate_end');
select lims.append_only('equipment_certificate_end');
select lims.tracked_table('equipment_certificate_end');

create table lims.equipment_interim_check
(
    id                    uuid primary key,
    instrument_id         uuid        not null references lims.equipment_instrument (id),
    organisation          text        not null,
    checked_at            timestamptz not null,
    means                 text        not null,
    against               text        not null,
    quantity              text        not null,
    unit                  text        not null,
    reading               numeric     not null,
    reference             numeric     not null,
    criterion             text        not null,
    reading_uncertainty   numeric,
    reference_uncertainty numeric     not null,
    passed                boolean     not null,
    remark                text,
    checked_by            uuid        not null,
    checked_by_name       text        not null
);
create index on lims.equipment_interim_check (instrument_id, checked_at);
select lims.tenant_table('equipment_interim_check');
select lims.append_only('equipment_interim_check');
select lims.tracked_table('equipment_interim_check');

create table lims.equipment_plan
(
    id              uuid primary key,
    instrument_id   uuid        not null references lims.equipment_instrument (id),
    organisation    text        not null,
    kind            text        not null,
    interval_months int, -- null: no longer planned
    first_due       date,
    set_at          timestamptz not null,
    set_by          uuid        not null,
    set_by_name     text        not null
);
create index on lims.equipment_plan (instrument_id, set_at);
select lims.tenant_table('equipment_plan');
select lims.append_only('equipment_plan');
select lims.tracked_table('equipment_plan');

create table lims.equipment_maintenance
(
    id               uuid primary key,
    instrument_id    uuid        not null references lims.equipment_instrument (id),
    organisation     text        not null,
    kind             text        not null,
    done_on          date        not null,
    done_by          text        not null,
    work             text        not null,
    out_of_tolerance boolean     not null,
    recorded_at      timestamptz not null,
    recorded_by      uuid        not null,
    recorded_by_name text        not null
);
create index on lims.equipment_maintenance (instrument_id, recorded_at);
select lims.tenant_table('equipment_maintenance');
select lims.append_only('equipment_maintenance');
select lims.tracked_table('equipment_maintenance');

-- Somebody took the instrument into use by a scan, until it was put back.
create table lims.equipment_use
(
    id            uuid primary key,
    instrument_id uuid        not null references lims.equipment_instrument (id),
    organisation  text        not null,
    person_id     uuid        not null,
    person_name   text        not null,
    activity      text        not null,
    occasion_id   uuid, -- the batch for which it was taken, where one was named
    begun_at      timestamptz not null
);
create index on lims.equipment_use (instrument_id, begun_at);
select lims.tenant_table('equipment_use');
select lims.append_only('equipment_use');
select lims.tracked_table('equipment_use');

create table lims.equipment_use_end
(
    use_id        uuid primary key references lims.equipment_use (id),
    organisation  text        not null,
    ended_at      timestamptz not null,
    ended_by      uuid        not null,
    ended_by_name text        not null,
    how           text        not null,
    remark        text
);
select lims.tenant_table('equipment_use_end');
select lims.append_only('equipment_use_end');
select lims.tracked_table('equipment_use_end');

-- Standards outside the house, each with the one above it: the chain ends at a national standard (JJG 2001 and following: 量值传递系统).
create table lims.equipment_outside_standard
(
    id                 uuid primary key,
    organisation       text        not null,
    name               text        not null,
    body               text        not null,
    certificate        text        not null,
    level              text        not null,
    valid_to           date, -- null for a national standard, which has no term
    traced_to          uuid references lims.equipment_outside_standard (id),
    registered_at      timestamptz not null,
    registered_by      uuid        not null,
    registered_by_name text        not null,
    unique (organisation, body, certificate)
);
select lims.tenant_table('equipment_outside_standard');
select lims.append_only('equipment_outside_standard');
select lims.tracked_table('equipment_outside_standard');

-- With what a calibration was done: a working standard of the house, or a standard outside it.
create table lims.equipment_certificate_standard
(
    certificate_id uuid not null references lims.equipment_certificate (id),
    ordinal        int  not null,
    organisation   text not null,
    instrument_id  uuid references lims.equipment_instrument (id),
    outside_id     uuid references lims.equipment_outside_standard (id),
    primary key (certificate_id, ordinal),
    check (num_nonnulls(instrument_id, outside_id) = 1)
);
create index on lims.equipment_certificate_standard (instrument_id);
select lims.tenant_table('equipment_certificate_standard');
select lims.append_only('equipment_certificate_standard');
select lims.tracked_table('equipment_certificate_standard');

-- Which certificate an instrument stood under on a day: one in date if there is one, the newest. Unconfirmed ones do not count.
create function lims.equipment_certificate_on(instrument uuid, day date) returns uuid
    language sql stable parallel safe
    return (select c.id
            from lims.equipment_certificate c
                     left join lateral (select f.fit from lims.equipment_fitness f where f.certificate_id = c.id
                                        order by f.confirmed_at desc limit 1) f on true
            where c.instrument_id = equipment_certificate_on.instrument and c.passed and c.calibrated_on <= day
              and not exists (select from lims.equipment_certificate_end e where e.certificate_id = c.id)
              and coalesce(f.fit, c.taken_over or c.kind = 'VERIFICATION')
            order by (day between c.valid_from and c.valid_to) desc, c.calibrated_on desc, c.valid_from desc
            limit 1);
