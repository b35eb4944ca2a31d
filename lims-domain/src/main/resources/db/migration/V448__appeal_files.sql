-- What the rated institution shows for its appeal.
create table lims.credit_appeal_file
(
    id           uuid primary key,
    appeal_id    uuid        not null references lims.credit_appeal (id),
    organisation text        not null,
    name         text        not null,
    media_type   text        not null,
    sha256       text        not null,
    bytes        bytea       not null,
    kept_by      uuid        not null,
    keeper       text        not null,
    kept_at      timestamptz not null,
    act_hash     text        not null,
    unique (appeal_id, sha256)
);
alter table lims.credit_appeal_file alter column bytes set storage external; -- pictures are compressed already
select lims.tenant_table('credit_appeal_file');
select lims.append_only('credit_appeal_file');
select lims.tracked_table('credit_appeal_file');
