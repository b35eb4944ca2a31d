-- Every table holds versions: what a line says is never changed, only the last day of the former version is set.
create table lims.catalogue_analyte
(
    id             uuid    primary key,
    source_file    text    not null,
    line_key       text    not null,
    content_hash   text    not null,
    confidence     text    not null,
    effective_from date    not null,
    effective_to   date,
    superseded     boolean not null,
    code           text    not null,
    matrix         text    not null,
    name_zh        text    not null,
    name_en        text    not null,
    symbol         text,
    cas            text,
    unit           text    not null,
    analyte_group  text    not null,
    measured_as    text,
    network_code   text,
    decimals_max   int,
    field_measured boolean not null
);
create index on lims.catalogue_analyte (matrix, code);

create table lims.catalogue_method
(
    id             uuid    primary key,
    source_file    text    not null,
    line_key       text    not null,
    content_hash   text    not null,
    confidence     text    not null,
    effective_from date    not null,
    effective_to   date,
    superseded     boolean not null,
    standard       text    not null,
    title_zh       text    not null,
    title_en       text    not null
);
create index on lims.catalogue_method (standard);

create table lims.catalogue_method_analyte
(
    id                   uuid    primary key,
    source_file          text    not null,
    line_key             text    not null,
    content_hash         text    not null,
    confidence           text    not null,
    effective_from       date    not null,
    effective_to         date,
    superseded           boolean not null,
    standard             text    not null,
    analyte              text    not null,
    matrix               text    not null,
    detection_limit      numeric,
    detection_limit_unit text,
    technique            text    not null,
    note                 text
);
create index on lims.catalogue_method_analyte (standard);
create index on lims.catalogue_method_analyte (matrix, analyte);

create table lims.catalogue_method_calculation
(
    id                   uuid    primary key,
    source_file          text    not null,
    line_key             text    not null,
    content_hash         text    not null,
    confidence           text    not null,
    effective_from       date    not null,
    effective_to         date,
    superseded           boolean not null,
    standard             text    not null,
    analyte              text    not null, -- * for every other analyte of the method
    matrix               text    not null,
    kind                 text    not null,
    workplace            text    not null,
    formula              text    not null,
    formula_version      int     not null,
    equation             text    not null,
    inputs               text    not null,
    usual_inputs         text,
    curve_unit           text,
    curve_standards      int,
    correlation_at_least numeric,
    result_unit          text    not null,
    decimals             int,
    significant_digits   int,
    replicates           int,
    batch_at_most        int     not null,
    note                 text
);
create index on lims.catalogue_method_calculation (standard);

create table lims.catalogue_preservation_rule
(
    id                 uuid    primary key,
    source_file        text    not null,
    line_key           text    not null,
    content_hash       text    not null,
    confidence         text    not null,
    effective_from     date    not null,
    effective_to       date,
    superseded         boolean not null,
    matrix             text    not null,
    analyte            text    not null,
    applies_to         text    not null,
    analyte_zh         text    not null,
    container          text    not null,
    container_note     text,
    preservative       text,
    storage            text,
    holding_time_hours int     not null,
    min_volume_ml      int     not null,
    single_sample      text    not null,
    source             text    not null,
    note               text
);
create index on lims.catalogue_preservation_rule (matrix, analyte);

create table lims.catalogue_limit
(
    id             uuid    primary key,
    source_file    text    not null,
    line_key       text    not null,
    content_hash   text    not null,
    confidence     text    not null,
    effective_from date    not null,
    effective_to   date,
    superseded     boolean not null,
    standard       text    not null,
    table_number   text,
    analyte        text    not null,
    matrix         text    not null,
    setting        text    not null,
    grade          text,
    operator       text    not null,
    low            numeric,
    high           numeric,
    limit_text     text    not null,
    unit           text    not null,
    acidity_above  numeric,
    acidity_up_to  numeric,
    decides_class  boolean not null,
    note           text
);
create index on lims.catalogue_limit (standard, analyte);
create index on lims.catalogue_limit (analyte);

create table lims.catalogue_qc_criterion
(
    id                uuid    primary key,
    source_file       text    not null,
    line_key          text    not null,
    content_hash      text    not null,
    confidence        text    not null,
    effective_from    date    not null,
    effective_to      date,
    superseded        boolean not null,
    matrix            text    not null,
    analyte           text    not null, -- * for any, *VOC for any of a group
    content_from      numeric,
    content_below     numeric,
    unit              text,
    deviation_at_most numeric,
    recovery_at_least numeric,
    recovery_at_most  numeric,
    source            text    not null,
    note              text
);
create index on lims.catalogue_qc_criterion (matrix, analyte);

-- Which content of each file was loaded last.
create table lims.catalogue_loaded_file
(
    name      text        primary key,
    sha256    text        not null,
    loaded_at timestamptz not null
);

select lims.shared_table(name)
from unnest(array ['catalogue_analyte', 'catalogue_method', 'catalogue_method_analyte', 'catalogue_method_calculation',
    'catalogue_preservation_rule', 'catalogue_limit', 'catalogue_qc_criterion', 'catalogue_loaded_file']) as name;

-- A version once in force stays readable.
revoke delete on lims.catalogue_analyte, lims.catalogue_method, lims.catalogue_method_analyte, lims.catalogue_method_calculation,
    lims.catalogue_preservation_rule, lims.catalogue_limit, lims.catalogue_qc_criterion from jialing_app;
