-- Certificates of qualification with their annexes: handed in by the institution, confirmed or sent back by who supervises its quality.
-- Only what was confirmed becomes lines that count. What stops a line, or brings it back as a further line, is a row of its own.
create table lims.qualification_file
(
    organisation text        not null,
    sha256       text        not null,
    media_type   text        not null,
    content      bytea       not null, -- byte for byte
    kept_at      timestamptz not null,
    primary key (organisation, sha256)
);

create table lims.qualification_annex
(
    id                 uuid primary key,
    organisation       text        not null references lims.organisation_organisation (code),
    certificate_number text        not null,
    authority          text        not null,
    kind               text        not null,
    valid_from         date        not null,
    valid_to           date        not null check (valid_to >= valid_from),
    scan_name          text        not null,
    scan_sha256        text        not null,
    file_name          text,
    file_sha256        text, -- null where the lines were entered one by one
    lines              int         not null check (lines > 0),
    lines_sha256       text        not null,
    submitted_by       uuid        not null,
    submitter          text        not null,
    submitted_at       timestamptz not null,
    act_hash           text        not null,
    check ((file_name is null) = (file_sha256 is null)),
    foreign key (organisation, scan_sha256) references lims.qualification_file (organisation, sha256),
    foreign key (organisation, file_sha256) references lims.qualification_file (organisation, sha256)
);
create index on lims.qualification_annex (certificate_number);
create index on lims.qualification_annex (organisation, scan_sha256);
create index on lims.qualification_annex (organisation, file_sha256);

-- Has the id of the line that counts once it was confirmed.
create table lims.qualification_line
(
    id           uuid primary key,
    annex_id     uuid not null references lims.qualification_annex (id),
    organisation text not null,
    ordinal      int  not null,
    analyte      text not null,
    method       text not null,
    matrix       text not null,
    unique (annex_id, ordinal),
    unique (annex_id, analyte, method, matrix)
);

create table lims.qualification_decision
(
    annex_id     uuid primary key references lims.qualification_annex (id),
    organisation text        not null, -- of the annex
    confirmed    boolean     not null,
    words        text check (confirmed or words is not null),
    decided_by   uuid        not null,
    decider      text        not null,
    decided_in   text        not null, -- the organisation that supervises
    decided_at   timestamptz not null,
    act_hash     text        not null
);

create table lims.qualification_change
(
    id                 uuid primary key,
    organisation       text        not null, -- of the certificate
    certificate_number text        not null,
    kind               text        not null check (kind in ('SUSPENDED', 'RESTORED', 'WITHDRAWN')),
    from_day           date        not null,
    reason             text        not null,
    whole              boolean     not null, -- everything of the certificate that it can concern
    touched_reports    int         not null, -- issued reports with such lines since that day, as they were counted then
    changed_by         uuid        not null,
    changer            text        not null,
    changed_in         text        not null,
    changed_at         timestamptz not null,
    act_hash           text        not null
);
create index on lims.qualification_change (certificate_number);

create table lims.qualification_changed_line
(
    change_id    uuid not null references lims.qualification_change (id),
    line_id      uuid not null references lims.organisation_qualified_method (id),
    organisation text not null,
    restored_as  uuid references lims.organisation_qualified_method (id),
    primary key (change_id, line_id)
);
create index on lims.qualification_changed_line (line_id);
create unique index on lims.qualification_changed_line (restored_as);

create table lims.qualification_warning
(
    id                 uuid primary key,
    organisation       text        not null,
    certificate_number text        not null,
    expires_on         date        not null,
    warned_at          timestamptz not null,
    act_hash           text        not null,
    unique (certificate_number, expires_on)
);
create index on lims.qualification_warning (organisation);

do $$
declare
    name text;
begin
    foreach name in array array ['file', 'annex', 'line', 'decision', 'change', 'changed_line', 'warning'] loop
        perform lims.tenant_table('qualification_' || name);
        perform lims.append_only('qualification_' || name);
        perform lims.tracked_table('qualification_' || name);
    end loop;
end
$$;

-- Two certificates may hold the same line, and nothing of a line changes but from when on it does not count.
alter table lims.organisation_qualified_method
    drop constraint organisation_qualified_method_organisation_method_analyte_m_key,
    add constraint one_line_from_a_day unique (organisation, certificate_number, method, analyte, matrix, valid_from);
create index on lims.organisation_qualified_method (certificate_number);
create index on lims.organisation_qualified_method (organisation, method);
revoke update on lims.organisation_qualified_method from jialing_app;
grant update (suspended_from) on lims.organisation_qualified_method to jialing_app;
