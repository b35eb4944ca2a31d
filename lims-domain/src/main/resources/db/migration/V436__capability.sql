-- By which instruments a method was worked is asked of many laboratories at once.
create index on lims.analysis_batch (method, organisation, instrument);
create index on lims.partners_delivered_result (method, organisation, instrument);
