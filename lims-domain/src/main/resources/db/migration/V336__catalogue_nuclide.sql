-- Evaluated nuclear data of the nuclides that are determined: an activity is stated for the instant of sampling.
create table lims.catalogue_nuclide
(
    id                   uuid    primary key,
    source_file          text    not null,
    line_key             text    not null,
    content_hash         text    not null,
    confidence           text    not null,
    effective_from       date    not null,
    effective_to         date,
    superseded           boolean not null,
    matrix               text    not null,
    analyte              text    not null,
    half_life            numeric not null,
    half_life_unit       text    not null, -- d, a
    energy_kev           numeric not null,
    emission             numeric not null, -- photons of the line for each decay
    emission_uncertainty numeric not null, -- standard uncertainty
    source               text    not null,
    note                 text
);
create index on lims.catalogue_nuclide (matrix, analyte);
select lims.shared_table('catalogue_nuclide');
select lims.tracked_table('catalogue_nuclide');
revoke delete on lims.catalogue_nuclide from jialing_app;

-- When a measurement began, where its content depends on that; other readings do not say.
alter table lims.analysis_raw_record
    add column started_at timestamptz;
select lims.seal_table('analysis_raw_record');
