-- Complaints and reports of misconduct. They belong to the organisation that handles them, never to the one complained of; nobody else sees them, those
-- above included: these tables are read by who acts for the handling organisation, not by who sees its record.
create table lims.complaints_complaint
(
    id           uuid primary key,
    organisation text        not null, -- that handles it
    about        text        not null, -- that is complained of
    number       text        not null unique,
    kind         text        not null,
    subject      text        not null,
    words        text        not null,
    salt         text        not null, -- with which the act holds a digest of the words
    receipt_hash text        not null unique,
    named        boolean     not null, -- the reporter has left a name or a way to be reached
    received_at  timestamptz not null,
    act_hash     text        not null
);
create index on lims.complaints_complaint (organisation, id desc);

-- Who reports: AES-256-GCM with the key in the folder of secrets, bound to the complaint.
create table lims.complaints_reporter
(
    complaint_id uuid primary key references lims.complaints_complaint (id),
    organisation text  not null,
    sealed       bytea not null
);

create table lims.complaints_step
(
    id               uuid primary key,
    complaint_id     uuid        not null references lims.complaints_complaint (id),
    organisation     text        not null,
    kind             text        not null,
    words            text        not null,
    salt             text        not null,
    finding          text,
    nonconformity    text,
    taken_by         uuid, -- null for the reporter
    taker            text,
    taken_at         timestamptz not null,
    act_hash         text        not null,
    check ((kind = 'ADDITION') = (taken_by is null)),
    check ((kind = 'DECISION') = (finding is not null))
);
create index on lims.complaints_step (complaint_id, id);

-- What the organisation complained of is told of an ordinary complaint, in the words of who handles it.
create table lims.complaints_passed_on
(
    complaint_id uuid primary key references lims.complaints_complaint (id),
    organisation text        not null,
    about        text        not null,
    number       text        not null,
    words        text        not null,
    passed_by    uuid        not null,
    passer       text        not null,
    passed_at    timestamptz not null,
    act_hash     text        not null
);
create index on lims.complaints_passed_on (about, complaint_id desc);

do $$
declare
    name text;
begin
    foreach name in array array ['complaint', 'reporter', 'step', 'passed_on'] loop
        perform lims.tenant_table('complaints_' || name);
        perform lims.append_only('complaints_' || name);
        perform lims.tracked_table('complaints_' || name);
        execute format('drop policy seen on lims.%I', 'complaints_' || name);
        execute format('create policy handled on lims.%I for select using (lims.own(organisation))', 'complaints_' || name);
    end loop;
end
$$;
create policy seen_by_the_organisation_complained_of on lims.complaints_passed_on for select using (lims.own(about));
