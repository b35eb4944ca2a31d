-- Figures of a closed year as they were signed; what is corrected later shows as a difference.
create table lims.figures_kept
(
    id           uuid primary key,
    organisation text        not null,
    year         int         not null,
    content      text        not null, -- canonical JSON of the tables, what the signature is under by its digest
    digest       text        not null,
    workbook     bytea       not null, -- XLSX
    sha256       text        not null, -- of the workbook
    checkpoint   text        not null, -- of the log, which says of what state of the record it is
    kept_by      uuid        not null,
    keeper       text        not null,
    kept_at      timestamptz not null,
    act_hash     text        not null,
    unique (organisation, year)
);
select lims.tenant_table('figures_kept');
select lims.append_only('figures_kept');
select lims.tracked_table('figures_kept');
