-- What went through the gate for which occasion, once for each day: the look-back reads it forward, the use log of an element too.
create table lims.gate_use
(
    id               uuid primary key,
    organisation     text        not null,
    element_kind     text        not null,
    element_key      text        not null,
    activity         text        not null,
    occasion_type    text        not null,
    occasion_id      uuid        not null,
    occasion_version int         not null,
    person_id        uuid        not null,
    used_on          date        not null,
    used_at          timestamptz not null,
    determinations   int         not null, -- how many results of samples the occasion stands for
    unique (occasion_id, occasion_version, element_kind, element_key, activity, person_id, used_on)
);
create index on lims.gate_use (element_kind, element_key, used_at, organisation);
select lims.tenant_table('gate_use');
select lims.append_only('gate_use');
select lims.tracked_table('gate_use');

-- A rule set aside for one element and one activity, for a time, with who answers for it.
create table lims.gate_exception
(
    id              uuid primary key,
    organisation    text        not null,
    rule            text        not null,
    element_kind    text        not null,
    element_key     text        not null,
    activity        text        not null,
    reason          text        not null,
    valid_from      timestamptz not null,
    valid_until     timestamptz not null,
    granted_by      uuid        not null,
    granted_by_name text        not null,
    act_hash        text        not null
);
create index on lims.gate_exception (organisation, valid_until);
select lims.tenant_table('gate_exception');
select lims.append_only('gate_exception');
select lims.tracked_table('gate_exception');

create table lims.gate_exception_end
(
    exception_id  uuid primary key references lims.gate_exception (id),
    organisation  text        not null,
    reason        text        not null,
    ended_by      uuid        not null,
    ended_by_name text        not null,
    ended_at      timestamptz not null,
    act_hash      text        not null
);
select lims.tenant_table('gate_exception_end');
select lims.append_only('gate_exception_end');
select lims.tracked_table('gate_exception_end');
