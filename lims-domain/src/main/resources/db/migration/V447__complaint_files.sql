-- What belongs to a complaint as files: what the officer has found, and pictures of the reporter, drawn again so that no trace of who
-- made them is left.
create table lims.complaints_file
(
    id           uuid primary key,
    complaint_id uuid        not null references lims.complaints_complaint (id),
    organisation text        not null,
    name         text        not null,
    media_type   text        not null,
    sha256       text        not null,
    bytes        bytea       not null,
    salt         text        not null, -- with which the act holds a digest of name and hash
    kept_by      uuid,                 -- null for the reporter
    keeper       text,
    kept_at      timestamptz not null,
    act_hash     text        not null,
    unique (complaint_id, sha256)
);
alter table lims.complaints_file alter column bytes set storage external; -- pictures are compressed already
select lims.tenant_table('complaints_file');
select lims.append_only('complaints_file');
select lims.tracked_table('complaints_file');
drop policy seen on lims.complaints_file;
create policy handled on lims.complaints_file for select using (lims.own(organisation));
