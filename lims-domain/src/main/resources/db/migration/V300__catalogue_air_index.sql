-- Breakpoints of the air quality index (HJ 633), versions side by side like everything of the catalogue.
create table lims.catalogue_air_index_breakpoints
(
    id             uuid      primary key,
    source_file    text      not null,
    line_key       text      not null,
    content_hash   text      not null,
    confidence     text      not null,
    effective_from date      not null,
    effective_to   date,
    superseded     boolean   not null,
    standard       text      not null,
    analyte        text      not null,
    averaging_time text      not null,
    unit           text      not null,
    used_for       text      not null,
    contents       numeric[] not null, -- at sub-index 0, 50, 100, 150, 200, 300, 400, 500; shorter where the scale ends earlier
    note           text
);
create index on lims.catalogue_air_index_breakpoints (used_for, analyte);
select lims.shared_table('catalogue_air_index_breakpoints');
select lims.tracked_table('catalogue_air_index_breakpoints');
revoke delete on lims.catalogue_air_index_breakpoints from jialing_app;
