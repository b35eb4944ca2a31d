-- Standard additions are delivered for one analyte of a position, beside whatever else it was delivered: kind ADDITIONS.
alter table lims.analysis_series
    add column analyte text; -- null: all analytes of the position that are calculated from such a series
alter table lims.analysis_series
    drop constraint analysis_series_position_id_round_kind_version_key,
    add constraint analysis_series_of_position unique nulls not distinct (position_id, round, kind, analyte, version);
select lims.seal_table('analysis_series');
