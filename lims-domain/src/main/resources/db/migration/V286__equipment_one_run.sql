-- How an instrument is taken into use: only from a scan of its label, and by one batch until that is submitted. What was registered
-- before is taken from a list too and serves several batches at once, until its officer says otherwise.
alter table lims.equipment_instrument
    add column scanned_before_use boolean not null default false,
    add column one_run_at_a_time  boolean not null default false;
select lims.seal_table('equipment_instrument');

-- By a scan of its label, or by the batch that was opened on it.
alter table lims.equipment_use
    add column taken_by text not null default 'SCAN' check (taken_by in ('SCAN', 'BATCH'));
select lims.seal_table('equipment_use');
