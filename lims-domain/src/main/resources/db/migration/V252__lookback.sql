-- An element cannot be believed for a time; what it touched meanwhile is decided on, result by result or in bulk.
create table lims.lookback_case
(
    id           uuid primary key,
    organisation text        not null,
    number       text        not null unique,
    element_kind text        not null,
    element_key  text        not null,
    why_zh       text        not null,
    why_en       text        not null,
    since        timestamptz not null, -- last evidence of good condition
    until        timestamptz not null,
    cause_type   text        not null,
    cause_id     uuid        not null,
    opened_by    uuid        not null,
    opened_at    timestamptz not null,
    act_hash     text        not null
);
create index on lims.lookback_case (organisation, id desc);

-- The element and what came of it, e.g. a lot with every solution made from it.
create table lims.lookback_element
(
    case_id      uuid not null references lims.lookback_case (id),
    organisation text not null,
    element_kind text not null,
    element_key  text not null,
    primary key (case_id, element_kind, element_key)
);
create index on lims.lookback_element (element_kind, element_key);

create table lims.lookback_decision
(
    id              uuid primary key,
    case_id         uuid        not null references lims.lookback_case (id),
    organisation    text        not null,
    batch_id        uuid        not null,
    round           int         not null,
    position_id     uuid        not null,
    analyte         text        not null,
    decision        text        not null,
    reason          text        not null,
    decided_by      uuid        not null,
    decided_by_name text        not null,
    decided_at      timestamptz not null,
    act_hash        text        not null,
    unique (case_id, position_id, analyte, round)
);

create table lims.lookback_closing
(
    case_id        uuid primary key references lims.lookback_case (id),
    organisation   text        not null,
    remark         text,
    closed_by      uuid        not null,
    closed_by_name text        not null,
    closed_at      timestamptz not null,
    act_hash       text        not null
);

-- Which batches have results in a report that was ever issued: derived from the reports, kept so that a look-back costs its window.
create table lims.lookback_reported
(
    batch_id      uuid        not null references lims.analysis_batch (id),
    work_order_id uuid        not null,
    organisation  text        not null,
    reported_at   timestamptz not null,
    primary key (batch_id, work_order_id)
);

do $$
declare
    name text;
begin
    foreach name in array array ['case', 'element', 'decision', 'closing', 'reported'] loop
        perform lims.tenant_table('lookback_' || name);
        perform lims.append_only('lookback_' || name);
        perform lims.tracked_table('lookback_' || name);
    end loop;
end
$$;

insert into lims.lookback_reported (batch_id, work_order_id, organisation, reported_at)
select p.batch_id, p.work_order_id, p.organisation, min(i.issued_at)
from lims.analysis_position p
         join lims.reporting_report r on r.work_order_id = p.work_order_id
         join lims.reporting_issue i on i.report_id = r.id
group by p.batch_id, p.work_order_id, p.organisation;
