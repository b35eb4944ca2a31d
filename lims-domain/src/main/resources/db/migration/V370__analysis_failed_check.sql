-- Checks that did not confirm a calibration which was to be taken over: kept although the act was refused.
create table lims.analysis_failed_check
(
    id                uuid        primary key,
    batch_id          uuid        not null references lims.analysis_batch (id),
    organisation      text        not null,
    round             int         not null,
    analyte           text        not null,
    calibration_id    uuid        not null references lims.analysis_calibration (id),
    from_batch        text        not null, -- number of the batch in which the calibration was drawn
    unit              text        not null,
    standard          numeric     not null,
    response          numeric     not null, -- with an internal standard the ratio to its response
    internal_standard numeric,
    read_back         numeric     not null,
    deviation         numeric     not null, -- percent
    at_most           numeric     not null, -- percent
    checked_by        uuid        not null,
    checked_by_name   text        not null,
    checked_at        timestamptz not null
);
create index on lims.analysis_failed_check (batch_id, checked_at);
select lims.tenant_table('analysis_failed_check');
select lims.append_only('analysis_failed_check');
select lims.tracked_table('analysis_failed_check');
