-- Where the network measures is no secret within it: sites are shared. What is planned and found there belongs to an organisation.
create table lims.planning_site
(
    code               text    primary key,
    name_zh            text    not null,
    element            text    not null,
    water_body         text,
    water_body_type    text,
    region_code        text    not null,
    region_zh          text    not null,
    position           text,
    function_class     text,
    control_level      text,
    lon                numeric not null,
    lat                numeric not null,
    coordinate_quality text    not null, -- district_seat is no surveyed position
    status             text    not null,
    source             text
);
create index on lims.planning_site (element, code);
select lims.shared_table('planning_site');

create table lims.planning_programme
(
    id           uuid   primary key,
    organisation text   not null,
    name         text   not null,
    element      text   not null,
    sites        text[] not null,
    analytes     text[] not null,
    frequency    text   not null,
    first_on     date   not null,
    last_on      date
);
create index on lims.planning_programme (organisation, id);
select lims.tenant_table('planning_programme');

create table lims.planning_work_order
(
    id            uuid        primary key,
    version       int         not null,
    organisation  text        not null,
    number        text        not null unique,
    programme     uuid references lims.planning_programme (id),
    title         text        not null,
    element       text        not null,
    sites         text[]      not null,
    analytes      text[]      not null,
    plan          text        not null, -- canonical JSON of the plan as it was derived
    planned_on    date        not null,
    due_on        date        not null check (due_on >= planned_on),
    state         text        not null,
    planned_by    uuid        not null,
    planned_at    timestamptz not null,
    approved_by   uuid check (approved_by <> planned_by),
    approved_at   timestamptz,
    return_reason text,
    check ((state in ('APPROVED', 'COMPLETED')) = (approved_by is not null))
);
create index on lims.planning_work_order (organisation, id);
create index on lims.planning_work_order (programme);
select lims.tenant_table('planning_work_order');
