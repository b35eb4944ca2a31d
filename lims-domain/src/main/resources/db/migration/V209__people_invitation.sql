alter table lims.people_person add column employee_number text;

-- Somebody is to be taken on. Of the secret, which the person is handed, only the SHA-256 is kept.
create table lims.people_invitation
(
    id              uuid        primary key,
    organisation    text        not null references lims.organisation_organisation (code),
    name            text        not null,
    name_en         text,
    employee_number text        not null,
    capacities      text[]      not null,
    first_day       date        not null,
    secret_hash     text        not null unique,
    invited_by      uuid        not null references lims.people_person (id),
    invited_from    text        not null references lims.organisation_organisation (code), -- for which the administrator acted
    invited_at      timestamptz not null,
    accepted_at     timestamptz,
    withdrawn_at    timestamptz,
    person_id       uuid        references lims.people_person (id),
    check ((accepted_at is null) = (person_id is null))
);
create index on lims.people_invitation (invited_from, invited_at);
select lims.tenant_table('people_invitation');
revoke delete on lims.people_invitation from jialing_app;
select lims.tracked_table('people_invitation');
