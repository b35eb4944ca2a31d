-- Limits that an organisation enters for a place: those of a discharge permit, and its own. The last version begun counts; one that ends
-- the former has no numbers.
create table lims.assessment_place_limit
(
    id           uuid        primary key,
    line_id      uuid        not null, -- of all versions of one limit
    version      int         not null,
    organisation text        not null,
    kind         text        not null, -- PERMIT, OWN
    place        text        not null, -- code of the outlet, or of the monitoring site
    outlet       text,                 -- WORKSHOP, FINAL; null for a monitoring site
    matrix       text        not null,
    analyte      text        not null,
    low          numeric,
    high         numeric,
    unit         text        not null,
    from_day     date        not null,
    until_day    date check (until_day >= from_day),
    ends         boolean     not null,
    source       text        not null, -- document that grants or decides it
    set_by       uuid        not null,
    set_by_name  text        not null,
    set_at       timestamptz not null,
    act_hash     text        not null,
    unique (line_id, version),
    check (ends = (low is null and high is null))
);
create index on lims.assessment_place_limit (organisation, place, id desc);
create index on lims.assessment_place_limit (organisation, id desc);
select lims.tenant_table('assessment_place_limit');
select lims.tracked_table('assessment_place_limit');
select lims.append_only('assessment_place_limit');
