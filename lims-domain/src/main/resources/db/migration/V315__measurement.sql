-- What quality control each method asks of a batch.
create table lims.catalogue_qc_plan
(
    id                   uuid    primary key,
    source_file          text    not null,
    line_key             text    not null,
    content_hash         text    not null,
    confidence           text    not null,
    effective_from       date    not null,
    effective_to         date,
    superseded           boolean not null,
    standard             text    not null, -- * for every method of the matrix without a line of its own
    matrix               text    not null,
    curve_shapes         text    not null,
    curve_weightings     text    not null,
    response_factor_deviation_at_most numeric,
    batch_at_most        int     not null,
    control_every        int     not null,
    blanks               int     not null,
    blanks_with_curve    int     not null,
    reagent_blanks       int     not null,
    duplicate_one_in     int     not null,
    spike_one_in         int     not null,
    spike_duplicates     boolean not null,
    reference_material   text    not null,
    check_every          int     not null,
    check_within         numeric not null,
    internal_standard_from numeric,
    internal_standard_to   numeric,
    source               text    not null,
    note                 text
);
create index on lims.catalogue_qc_plan (matrix, standard);
select lims.shared_table('catalogue_qc_plan');
select lims.tracked_table('catalogue_qc_plan');
revoke delete on lims.catalogue_qc_plan from jialing_app;

-- The plan that the batch was laid out by; batches from before had none in the catalogue.
alter table lims.analysis_batch
    add column qc_plan uuid references lims.catalogue_qc_plan (id);
select lims.seal_table('analysis_batch');

-- What a calibration is drawn as. Those from before are unweighted lines.
alter table lims.analysis_calibration
    add column shape              text    not null default 'LINEAR',
    add column weighting          text    not null default 'NONE',
    add column curvature          numeric not null default 0,
    add column residual_deviation numeric,
    add column criterion          numeric;
select lims.seal_table('analysis_calibration');

-- What the analyst answers for findings that have to be explained before a batch may be submitted.
create table lims.quality_explanation
(
    id           uuid        primary key,
    batch_id     uuid        not null references lims.analysis_batch (id),
    organisation text        not null,
    round        int         not null,
    rule         text        not null,
    position     text,
    analyte      text        not null,
    figure       text        not null, -- what was found when it was explained: another figure wants another explanation
    cause        text        not null,
    action       text        not null,
    explained_by uuid        not null,
    explained_at timestamptz not null,
    act_hash     text        not null
);
create index on lims.quality_explanation (batch_id, round);
select lims.tenant_table('quality_explanation');
select lims.append_only('quality_explanation');
select lims.tracked_table('quality_explanation');
