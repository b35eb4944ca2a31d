-- What is delivered for a position instead of single readings: sound levels, taxa, plates, tubes. Kept whole; a correction is the next
-- version with its reason.
create table lims.analysis_series
(
    id               uuid        primary key,
    batch_id         uuid        not null references lims.analysis_batch (id),
    organisation     text        not null,
    round            int         not null,
    position_id      uuid        not null references lims.analysis_position (id),
    kind             text        not null, -- SOUND_LEVELS, TAXA, COUNTS, TUBES
    version          int         not null,
    started_at       timestamptz,
    interval_millis  bigint,
    points           jsonb       not null, -- label and values by name, as decimal text
    point_count      int         not null,
    file             text,                 -- as it was delivered; null when the points were sent
    sha256           text        not null, -- of the file, else of the points
    reason           text,
    recorded_by      uuid        not null,
    recorded_by_name text        not null,
    recorded_at      timestamptz not null,
    unique (position_id, round, kind, version)
);
create index on lims.analysis_series (batch_id);
select lims.tenant_table('analysis_series');
select lims.append_only('analysis_series');
select lims.tracked_table('analysis_series');

-- Which series a reading was calculated from; those from before were read singly.
alter table lims.analysis_raw_record
    add column series_id uuid;
select lims.seal_table('analysis_raw_record');
