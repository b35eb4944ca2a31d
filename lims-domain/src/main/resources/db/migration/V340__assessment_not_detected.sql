-- A limit of a place may ask that nothing is found at all; it has no numbers then. One without either ends the former.
alter table lims.assessment_place_limit
    add column not_detected boolean not null default false;
do
$$
declare
    numbers_only text;
begin
    select conname into strict numbers_only from pg_constraint
    where conrelid = 'lims.assessment_place_limit'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%ends%';
    execute format('alter table lims.assessment_place_limit drop constraint %I', numbers_only);
end
$$;
alter table lims.assessment_place_limit
    add constraint assessment_place_limit_asks_something check (ends = (low is null and high is null and not not_detected)),
    add constraint assessment_place_limit_nothing_or_numbers check (not not_detected or low is null and high is null);
select lims.seal_table('assessment_place_limit');
comment on column lims.analysis_result.kind is 'MEASURED, BELOW_DETECTION_LIMIT, DETECTED, NOT_DETECTED, NOT_DETERMINED';
