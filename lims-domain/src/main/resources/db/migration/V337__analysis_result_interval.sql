-- Where the true value lies with the given probability, and what a count must exceed to say that there is something. Results from before
-- kept neither; what was not calculated from its own scatter keeps none.
alter table lims.analysis_result
    add column interval_low       numeric,
    add column interval_high      numeric, -- null where there is no upper end
    add column interval_coverage  numeric, -- percent; null where there is no interval
    add column decision_threshold numeric; -- y* of ISO 11929-1; y# is the detection limit
select lims.seal_table('analysis_result');
