-- Withdrawing an issued report takes two people: what was proposed, and how it was decided.
alter table lims.reporting_end add column category text; -- why it was withdrawn, in the words for everybody

create table lims.reporting_withdrawal
(
    id           uuid primary key,
    report_id    uuid        not null references lims.reporting_report (id),
    organisation text        not null,
    category     text        not null,
    reason       text        not null,
    person_id    uuid        not null,
    name         text        not null,
    capacity     text        not null,
    proposed_at  timestamptz not null,
    act_hash     text        not null
);
create index on lims.reporting_withdrawal (report_id);

create table lims.reporting_withdrawal_decision
(
    withdrawal_id uuid primary key references lims.reporting_withdrawal (id),
    organisation  text        not null,
    approved      boolean     not null,
    person_id     uuid        not null,
    name          text        not null,
    capacity      text        not null,
    statement     text,
    remark        text,
    decided_at    timestamptz not null,
    act_hash      text        not null
);

-- To whom a report was given, and who of them was entered by mistake.
create table lims.reporting_recipient
(
    id           uuid primary key,
    report_id    uuid        not null references lims.reporting_report (id),
    organisation text        not null,
    name         text        not null,
    email        text,
    link_key     text        not null unique, -- opens the file of this report only
    added_by     text        not null,
    added_at     timestamptz not null
);
create index on lims.reporting_recipient (report_id);

create table lims.reporting_recipient_struck
(
    recipient_id uuid primary key references lims.reporting_recipient (id),
    organisation text        not null,
    person_id    uuid        not null,
    name         text        not null,
    struck_at    timestamptz not null
);

-- Each handing out of a signed file. No address of a machine is kept.
create table lims.reporting_download
(
    id            uuid primary key,
    report_id     uuid        not null references lims.reporting_report (id),
    organisation  text        not null, -- of the report, not of the reader
    door          text        not null,
    person_id     uuid,
    recipient_id  uuid references lims.reporting_recipient (id),
    name          text        not null,
    downloaded_at timestamptz not null
);
create index on lims.reporting_download (report_id, id desc);

do $$
declare
    name text;
begin
    foreach name in array array ['withdrawal', 'withdrawal_decision', 'recipient', 'recipient_struck', 'download'] loop
        perform lims.tenant_table('reporting_' || name);
        perform lims.append_only('reporting_' || name);
        perform lims.tracked_table('reporting_' || name);
    end loop;
end
$$;

-- The outbox of notices: written in the transaction of the fact, sent afterwards in the order of their ids.
create table lims.reporting_notice
(
    id           uuid primary key,
    report_id    uuid        not null references lims.reporting_report (id),
    organisation text        not null, -- of the report
    event        text        not null,
    person_id    uuid,                 -- of the network: told in the app
    recipient_id uuid references lims.reporting_recipient (id),
    name         text        not null,
    email        text,
    text_zh      text        not null,
    text_en      text        not null,
    written_at   timestamptz not null,
    sent_at      timestamptz,
    failure      text,
    unique (report_id, event, recipient_id),
    unique (report_id, event, person_id),
    check ((person_id is null) <> (recipient_id is null))
);
create index on lims.reporting_notice (id) where sent_at is null and failure is null and email is not null;
create index on lims.reporting_notice (person_id, id desc);
select lims.tenant_table('reporting_notice');
revoke update, delete, truncate on lims.reporting_notice from jialing_app;
grant update (sent_at, failure) on lims.reporting_notice to jialing_app;
select lims.tracked_table('reporting_notice');

-- The reader puts a notice away; the row belongs to the reader's own organisation.
create table lims.reporting_notice_seen
(
    notice_id    uuid primary key references lims.reporting_notice (id),
    person_id    uuid        not null,
    organisation text        not null,
    seen_at      timestamptz not null
);
select lims.tenant_table('reporting_notice_seen');
select lims.append_only('reporting_notice_seen');
select lims.tracked_table('reporting_notice_seen');

-- What leaves the house tells withdrawals as well as results, and until when a result may be used (OGC 18-088, validTime).
alter table lims.exchange_outbox add column kind text; -- null for a result
alter table lims.exchange_observation add column valid_until timestamptz;
