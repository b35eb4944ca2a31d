-- For how many days a calibration may be taken over into later batches; 0: every batch draws its own.
alter table lims.catalogue_qc_plan
    add column curve_valid_days int not null default 0;
select lims.seal_table('catalogue_qc_plan');

-- The calibration that was taken over and the check that it passed; null for one that was drawn in its batch.
alter table lims.analysis_calibration
    add column taken_over jsonb;
select lims.seal_table('analysis_calibration');
