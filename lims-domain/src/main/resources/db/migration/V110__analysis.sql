create table lims.analysis_batch
(
    id              uuid        primary key,
    version         int         not null,
    number          text        not null unique,
    organisation    text        not null,
    method          text        not null,
    matrix          text        not null,
    instrument      text        not null,
    lowest_reading  numeric,
    highest_reading numeric,
    analyst         uuid        not null,
    analyst_name    text        not null,
    round           int         not null,
    state           text        not null,
    opened_at       timestamptz not null,
    submitted_at    timestamptz
);
create index on lims.analysis_batch (organisation, id desc);
create index on lims.analysis_batch (organisation, state, id desc);
select lims.tenant_table('analysis_batch');

-- What was in force for each analyte on the day the batch was opened.
create table lims.analysis_batch_analyte
(
    batch_id        uuid not null references lims.analysis_batch (id),
    organisation    text not null,
    analyte         text not null,
    name_zh         text not null,
    name_en         text not null,
    unit            text not null,
    detection_limit numeric,
    decimals             int,
    significant_digits   int,
    replicates           int  not null,
    formula              text not null,
    formula_version      int  not null,
    usual_inputs         text not null, -- canonical JSON, input name to decimal text
    curve_unit           text,
    correlation_at_least numeric,
    primary key (batch_id, analyte)
);
select lims.tenant_table('analysis_batch_analyte');

create table lims.analysis_position
(
    id                    uuid   primary key,
    batch_id              uuid   not null references lims.analysis_batch (id),
    organisation          text   not null,
    ordinal               int    not null,
    code                  text   not null,
    kind                  text   not null,
    analytes              text[] not null,
    container_id          uuid,
    sample_id             uuid,
    work_order_id         uuid,
    origin                text,
    reference_material_id uuid,
    late_decision         text,
    unique (batch_id, code)
);
create index on lims.analysis_position (container_id);
create index on lims.analysis_position (work_order_id);
create index on lims.analysis_position (sample_id);
select lims.tenant_table('analysis_position');

-- What waits for the bench: an accepted container's analytes until a batch takes them up. Derived, kept so that the worklist costs
-- what waits, not what was ever received.
create table lims.analysis_waiting
(
    container_id uuid not null,
    analyte      text not null,
    organisation text not null,
    primary key (container_id, analyte)
);
create index on lims.analysis_waiting (organisation);
select lims.tenant_table('analysis_waiting');

-- What the certificate of the reference material in a position says, as it was on the day of the batch.
create table lims.analysis_certified_value
(
    position_id  uuid    not null references lims.analysis_position (id),
    organisation text    not null,
    analyte      text    not null,
    certified    numeric not null,
    uncertainty  numeric not null,
    primary key (position_id, analyte)
);
select lims.tenant_table('analysis_certified_value');

create table lims.analysis_calibration
(
    id              uuid        primary key,
    batch_id        uuid        not null references lims.analysis_batch (id),
    organisation    text        not null,
    round           int         not null,
    analyte         text        not null,
    version         int         not null,
    unit            text        not null,
    points          jsonb       not null, -- standard, response, residual as decimal text
    slope           numeric     not null,
    intercept       numeric     not null,
    correlation     numeric     not null,
    drawn_by        uuid        not null,
    drawn_at        timestamptz not null,
    unique (batch_id, round, analyte, version)
);
select lims.tenant_table('analysis_calibration');
select lims.append_only('analysis_calibration');

-- One replicate as it was read. A correction is the next version with its reason; nothing is ever changed.
create table lims.analysis_raw_record
(
    id              uuid        not null,
    recorded_at     timestamptz not null,
    organisation    text        not null,
    batch_id        uuid        not null,
    round           int         not null,
    position_id     uuid        not null,
    analyte         text        not null,
    replicate       int         not null,
    version         int         not null,
    inputs          jsonb       not null, -- name to decimal text
    dilution        numeric     not null,
    unit            text        not null,
    reason          text,
    entered_by      uuid        not null,
    formula         text        not null,
    formula_version int         not null,
    calibration_id  uuid,
    content         numeric,              -- in the unit of the result; null beyond the top standard
    below_bottom    boolean     not null,
    primary key (id, recorded_at)
) partition by range (recorded_at);
create index on lims.analysis_raw_record (batch_id, round);
select lims.tenant_table('analysis_raw_record');
select lims.append_only('analysis_raw_record');
select lims.partition_by_month('analysis_raw_record');

-- What was found, with everything the number came from. The highest version counts, the others stay.
create table lims.analysis_result
(
    id               uuid        not null,
    recorded_at      timestamptz not null,
    organisation     text        not null,
    batch_id         uuid        not null,
    round            int         not null,
    position_id      uuid        not null,
    analyte          text        not null,
    version          int         not null,
    kind             text        not null, -- MEASURED, BELOW_DETECTION_LIMIT, NOT_DETERMINED
    value            numeric,
    operator         text,
    limit_value      numeric,
    limit_kind       text,
    why_not          text,
    unrounded        numeric,
    unit             text        not null,
    method           text        not null,
    rounding_rule    text        not null,
    rounding_version int         not null,
    formula          text        not null,
    formula_version  int         not null,
    calibration_id   uuid,
    detection_limit  numeric,
    readings         uuid[]      not null,
    flags            text[]      not null,
    reason           text,
    primary key (id, recorded_at)
) partition by range (recorded_at);
create index on lims.analysis_result (batch_id, round);
select lims.tenant_table('analysis_result');
select lims.append_only('analysis_result');
select lims.partition_by_month('analysis_result');
