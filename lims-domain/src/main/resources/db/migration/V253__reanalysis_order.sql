-- A round whose results are in doubt is to be analysed again although its quality control was good.
create table lims.analysis_reanalysis_order
(
    batch_id     uuid        not null references lims.analysis_batch (id),
    round        int         not null,
    organisation text        not null,
    reason       text        not null,
    ordered_by   uuid        not null,
    ordered_at   timestamptz not null,
    act_hash     text        not null,
    primary key (batch_id, round)
);
select lims.tenant_table('analysis_reanalysis_order');
select lims.append_only('analysis_reanalysis_order');
select lims.tracked_table('analysis_reanalysis_order');
