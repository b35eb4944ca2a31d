-- Controlled documents (ISO/IEC 17025:2017 8.3): what they are, their versions with the file, who approved them, to whom they are
-- given, who has read them.
create table lims.documents_document
(
    id            uuid primary key,
    organisation  text        not null,
    number        text        not null,
    title         text        not null,
    kind          text        not null,
    method        text,                 -- method standard that it works out, of an SOP
    review_months int         not null, -- how long a version may stand before somebody looks at it again
    registered_at timestamptz not null,
    unique (organisation, number)
);
create index on lims.documents_document (method) where method is not null;

create table lims.documents_version
(
    id           uuid primary key,
    document_id  uuid        not null references lims.documents_document (id),
    organisation text        not null,
    ordinal      int         not null,
    file         bytea       not null,
    sha256       text        not null,
    changes      text        not null,
    author_id    uuid        not null,
    author       text        not null,
    drafted_at   timestamptz not null,
    act_hash     text        not null,
    unique (document_id, ordinal)
);

create table lims.documents_approval
(
    version_id    uuid primary key references lims.documents_version (id),
    document_id   uuid        not null references lims.documents_document (id),
    organisation  text        not null,
    in_force_from date        not null,
    approver_id   uuid        not null,
    approver      text        not null,
    statement     text,
    approved_at   timestamptz not null,
    act_hash      text        not null
);
create index on lims.documents_approval (document_id);

-- Somebody looked at it again and it stays as it is.
create table lims.documents_review
(
    id           uuid primary key,
    document_id  uuid        not null references lims.documents_document (id),
    organisation text        not null,
    note         text        not null,
    reviewer_id  uuid        not null,
    reviewer     text        not null,
    reviewed_on  date        not null,
    act_hash     text        not null
);
create index on lims.documents_review (document_id, reviewed_on);

create table lims.documents_withdrawal
(
    document_id  uuid primary key references lims.documents_document (id),
    organisation text        not null,
    reason       text        not null,
    person_id    uuid        not null,
    name         text        not null,
    withdrawn_on date        not null, -- first day on which it is not in force
    act_hash     text        not null
);

create table lims.documents_distribution
(
    id              uuid primary key,
    document_id     uuid        not null references lims.documents_document (id),
    organisation    text        not null, -- of the document
    to_organisation text        not null,
    to_person       uuid,                 -- one person, or
    to_capacity     text,                 -- everybody in this capacity; neither: everybody there
    name            text        not null, -- of the person to whom it is given, else empty
    given_by        text        not null,
    given_at        timestamptz not null,
    act_hash        text        not null,
    check (to_person is null or to_capacity is null)
);
create index on lims.documents_distribution (document_id);
create index on lims.documents_distribution (to_organisation);

-- The reader's own act, in the reader's own record.
create table lims.documents_receipt
(
    id           uuid primary key,
    document_id  uuid        not null references lims.documents_document (id),
    version_id   uuid        not null references lims.documents_version (id),
    organisation text        not null, -- of the reader
    person_id    uuid        not null,
    name         text        not null,
    read_at      timestamptz not null,
    act_hash     text        not null,
    unique (version_id, person_id)
);

-- Whether a laboratory demands that the document is read before anybody works by it; the last word counts.
create table lims.documents_reading_demand
(
    id           uuid primary key,
    document_id  uuid        not null references lims.documents_document (id),
    organisation text        not null, -- that demands it of its people
    demanded     boolean     not null,
    person_id    uuid        not null,
    name         text        not null,
    said_at      timestamptz not null,
    act_hash     text        not null
);
create index on lims.documents_reading_demand (document_id, organisation, said_at);

do $$
declare
    name text;
begin
    foreach name in array array ['document', 'version', 'approval', 'review', 'withdrawal', 'distribution', 'receipt', 'reading_demand'] loop
        perform lims.tenant_table('documents_' || name);
        perform lims.append_only('documents_' || name);
        perform lims.tracked_table('documents_' || name);
    end loop;
end
$$;

-- To whom a document is given, that laboratory sees it.
drop policy seen on lims.documents_distribution;
create policy seen on lims.documents_distribution for select
    using (lims.visible(organisation) or lims.visible(to_organisation));

drop policy seen on lims.documents_document;
create policy seen on lims.documents_document for select using (lims.visible(organisation)
    or exists (select 1 from lims.documents_distribution d where d.document_id = documents_document.id and lims.visible(d.to_organisation)));

do $$
declare
    name text;
begin
    foreach name in array array ['version', 'approval', 'review', 'withdrawal'] loop
        execute format('drop policy seen on lims.documents_%s', name);
        execute format('create policy seen on lims.documents_%1$s for select using (lims.visible(organisation)'
                       ' or exists (select 1 from lims.documents_distribution d where d.document_id = documents_%1$s.document_id'
                       ' and lims.visible(d.to_organisation)))', name);
    end loop;
end
$$;
