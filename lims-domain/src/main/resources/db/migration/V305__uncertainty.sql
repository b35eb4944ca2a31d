-- What a laboratory has evaluated of the uncertainty of a method, for a band of values; a new version follows, the old one stays.
create table lims.uncertainty_evaluation
(
    id           uuid primary key,
    organisation text        not null,
    method       text        not null,
    analyte      text        not null,
    matrix       text        not null,
    version      int         not null, -- within the band
    low          numeric,              -- of the band, included; null: from zero on
    high         numeric,              -- of the band, excluded; null: without end
    unit         text        not null, -- of the band, and of an absolute U
    relative     boolean     not null, -- U in percent of the value
    expanded     numeric     not null, -- U
    factor       numeric     not null, -- k
    basis        text        not null,
    input        jsonb       not null, -- model or routine data, as signed
    result       jsonb       not null, -- budget, distribution, comparison, as signed
    valid_from   date        not null,
    reason       text        not null,
    person_id    uuid        not null,
    person       text        not null,
    capacity     text        not null,
    statement    text,
    signed_at    timestamptz not null,
    act_hash     text        not null
);
create index on lims.uncertainty_evaluation (organisation, method, analyte, matrix, id desc);

select lims.tenant_table('uncertainty_evaluation');
select lims.append_only('uncertainty_evaluation');
select lims.tracked_table('uncertainty_evaluation');
