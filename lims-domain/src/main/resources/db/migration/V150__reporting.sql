-- What a report says, fixed when it is drafted.
create table lims.reporting_report
(
    id             uuid primary key,
    organisation   text        not null,
    number         text        not null unique,
    work_order_id  uuid        not null,
    work_order     text        not null,
    project        text        not null,
    replaces_id    uuid references lims.reporting_report (id), -- of several drafts to replace it only the last is issued
    replace_reason text,
    content        text        not null,                             -- canonical JSON (RFC 8785)
    content_hash   text        not null,
    drafted_at     timestamptz not null
);
create index on lims.reporting_report (work_order_id);
create index on lims.reporting_report (replaces_id);
create index on lims.reporting_report (organisation, id desc);

create table lims.reporting_issue
(
    report_id    uuid primary key references lims.reporting_report (id),
    organisation text        not null,
    person_id    uuid        not null,
    name         text        not null,
    statement    text        not null,
    issued_at    timestamptz not null,
    act_hash     text        not null
);

create table lims.reporting_seal
(
    report_id    uuid primary key references lims.reporting_report (id),
    organisation text        not null,
    pdf          bytea       not null,
    sha256       text        not null,
    sealed_at    timestamptz not null
);

create table lims.reporting_end
(
    report_id    uuid primary key references lims.reporting_report (id),
    organisation text        not null,
    state        text        not null,
    by_number    text,
    reason       text        not null,
    ended_at     timestamptz not null
);

do $$
declare
    name text;
begin
    foreach name in array array ['reporting_report', 'reporting_issue', 'reporting_seal', 'reporting_end'] loop
        perform lims.tenant_table(name);
        perform lims.append_only(name);
    end loop;
end
$$;
