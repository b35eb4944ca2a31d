-- Who is to analyse what waits in a container for a method; the newest line counts.
create table lims.analysis_assignment
(
    id               uuid primary key,
    organisation     text        not null,
    container        text        not null,
    method           text        not null,
    analyst          uuid        not null,
    analyst_name     text        not null,
    assigned_by      uuid        not null,
    assigned_by_name text        not null,
    assigned_at      timestamptz not null,
    act_hash         text        not null
);
create index on lims.analysis_assignment (container, method, id desc);
select lims.tenant_table('analysis_assignment');
select lims.append_only('analysis_assignment');
select lims.tracked_table('analysis_assignment');
