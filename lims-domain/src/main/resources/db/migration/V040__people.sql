create table lims.people_person
(
    id           uuid primary key,
    name         text not null,
    name_en      text,
    organisation text not null references lims.organisation_organisation (code)
);
select lims.tenant_table('people_person');

create table lims.people_account
(
    account             text primary key,
    person_id           uuid    not null unique references lims.people_person (id),
    organisation        text    not null,
    password_hash       text    not null,
    pin_hash            text    not null,
    closed              boolean not null default false,
    log_in_failures     int     not null default 0,
    log_in_locked_until timestamptz,
    pin_failures        int     not null default 0,
    pin_locked_until    timestamptz
);
select lims.tenant_table('people_account');

create table lims.people_held_capacity
(
    id           uuid primary key,
    person_id    uuid not null references lims.people_person (id),
    organisation text not null,
    capacity     text not null,
    valid_from   date not null,
    valid_to     date
);
create index on lims.people_held_capacity (person_id);
create index on lims.people_held_capacity (organisation, capacity);
select lims.tenant_table('people_held_capacity');

create table lims.people_competence_certificate
(
    id           uuid primary key,
    person_id    uuid not null references lims.people_person (id),
    organisation text not null,
    number       text not null,
    method       text not null,
    kind         text not null,
    issued_on    date not null,
    expires_on   date not null
);
create index on lims.people_competence_certificate (person_id, method);
select lims.tenant_table('people_competence_certificate');

create table lims.people_session
(
    token_hash   text primary key,
    account      text        not null references lims.people_account (account),
    organisation text        not null,
    csrf         text        not null,
    started_at   timestamptz not null,
    last_seen_at timestamptz not null,
    ended_at     timestamptz
);
select lims.tenant_table('people_session');

-- An identity is never removed: acts must stay resolvable.
revoke delete on lims.people_person, lims.people_account, lims.people_held_capacity, lims.people_competence_certificate from jialing_app;
