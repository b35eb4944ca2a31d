-- Since issuing is a signed act: for which matrix and what it is limited to, which certificate it renews, and who answers for it.
-- Null on what was registered before.
alter table lims.people_competence_certificate add column matrix text; -- null: every matrix of the method
alter table lims.people_competence_certificate add column scope text;
alter table lims.people_competence_certificate add column renews uuid references lims.people_competence_certificate (id);
alter table lims.people_competence_certificate add column issued_by text;
alter table lims.people_competence_certificate add column act_hash text;
create index on lims.people_competence_certificate (organisation, expires_on);
select lims.append_only('people_competence_certificate');

-- What a certificate rests on: theory, practice and the test with a sample (生态环境监测技术人员持证上岗考核).
create table lims.competence_examination
(
    certificate_id uuid    not null references lims.people_competence_certificate (id),
    organisation   text    not null,
    part           text    not null,
    held_on        date    not null,
    score          numeric,
    passed         boolean not null,
    examiner       text    not null,
    remark         text,
    primary key (certificate_id, part)
);

-- A certificate does not count from an instant, or counts again. What was falsely obtained never counted.
create table lims.competence_certificate_change
(
    id               uuid primary key,
    certificate_id   uuid        not null references lims.people_competence_certificate (id),
    organisation     text        not null,
    kind             text        not null,
    effective_at     timestamptz not null,
    falsely_obtained boolean     not null,
    reason           text        not null,
    person_id        uuid        not null,
    name             text        not null,
    changed_at       timestamptz not null,
    act_hash         text        not null
);
create index on lims.competence_certificate_change (certificate_id);

-- A method standard was replaced, and the person has shown to master the new one (ISO/IEC 17025:2017 6.2.5, 7.2.1.5).
create table lims.competence_method_change
(
    id             uuid primary key,
    certificate_id uuid        not null references lims.people_competence_certificate (id),
    organisation   text        not null,
    from_method    text        not null,
    to_method      text        not null,
    evidence       text        not null,
    confirmed_on   date        not null,
    person_id      uuid        not null,
    name           text        not null,
    act_hash       text        not null,
    unique (certificate_id, to_method)
);

create table lims.competence_training_plan
(
    id           uuid primary key,
    organisation text        not null,
    year         int         not null,
    person_id    uuid        not null references lims.people_person (id),
    method       text, -- null: of no single method
    topic        text        not null,
    due_on       date        not null,
    planned_by   text        not null,
    planned_at   timestamptz not null
);
create index on lims.competence_training_plan (organisation, year);
create index on lims.competence_training_plan (person_id);

create table lims.competence_training
(
    id           uuid primary key,
    organisation text        not null,
    person_id    uuid        not null references lims.people_person (id),
    plan_id      uuid references lims.competence_training_plan (id),
    method       text,
    topic        text        not null,
    held_on      date        not null,
    hours        numeric     not null,
    trainer      text        not null,
    evaluation   text        not null, -- how it was found out whether it helped
    passed       boolean     not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);
create index on lims.competence_training (organisation, held_on);
create index on lims.competence_training (person_id);

-- A newcomer works under a certified colleague, from a day to a day.
create table lims.competence_supervision
(
    id            uuid primary key,
    organisation  text        not null,
    trainee_id    uuid        not null references lims.people_person (id),
    supervisor_id uuid        not null references lims.people_person (id),
    method        text        not null,
    matrix        text, -- null: every matrix of the method
    kind          text        not null,
    valid_from    date        not null,
    valid_to      date        not null,
    arranged_by   text        not null,
    arranged_at   timestamptz not null,
    check (trainee_id <> supervisor_id)
);
create index on lims.competence_supervision (trainee_id);
create index on lims.competence_supervision (supervisor_id);

create table lims.competence_supervision_end
(
    supervision_id uuid primary key references lims.competence_supervision (id),
    organisation   text        not null,
    reason         text        not null,
    ended_by       text        not null,
    ended_at       timestamptz not null
);

-- 授权签字领域: for what a signatory of this institution was approved, by whom.
create table lims.competence_appointment
(
    id             uuid primary key,
    organisation   text        not null,
    person_id      uuid        not null references lims.people_person (id),
    document       text        not null, -- number of the approving body's document
    approving_body text        not null,
    valid_from     date        not null,
    valid_to       date        not null,
    appointed_by   text        not null,
    appointed_at   timestamptz not null,
    act_hash       text        not null
);
create index on lims.competence_appointment (person_id, organisation);

create table lims.competence_appointment_field
(
    appointment_id uuid not null references lims.competence_appointment (id),
    ordinal        int  not null,
    organisation   text not null,
    matrix         text not null,
    method         text, -- null: every method
    analyte        text, -- null: every analyte
    primary key (appointment_id, ordinal)
);

create table lims.competence_appointment_end
(
    appointment_id uuid primary key references lims.competence_appointment (id),
    organisation   text        not null,
    reason         text        not null,
    ended_by       text        not null,
    ended_at       timestamptz not null,
    act_hash       text        not null
);

-- What a person declares about interests beside the work, each year anew (ISO/IEC 17025:2017 4.1). The newest one counts.
create table lims.competence_declaration
(
    id           uuid primary key,
    organisation text        not null,
    person_id    uuid        not null references lims.people_person (id),
    year         int         not null,
    wording      text        not null,
    declared_at  timestamptz not null,
    act_hash     text        not null
);
create index on lims.competence_declaration (person_id, declared_at);
create index on lims.competence_declaration (organisation, year);

create table lims.competence_declared_interest
(
    declaration_id uuid not null references lims.competence_declaration (id),
    ordinal        int  not null,
    organisation   text not null,
    party          text not null, -- name of the client, discharger or institution
    institution    text,          -- its code where it belongs to the network
    nature         text not null,
    primary key (declaration_id, ordinal)
);
create index on lims.competence_declared_interest (institution);

-- Somebody is told that certificates or an appointment end: 60, 30 and 7 days before.
create table lims.competence_expiry_warning
(
    id           uuid primary key,
    organisation text        not null,
    person_id    uuid        not null references lims.people_person (id),
    what         text        not null,
    expires_on   date        not null,
    days         int         not null,
    first_id     uuid        not null references lims.competence_expiry_warning (id), -- the case in the inbox is known by it
    warned_at    timestamptz not null,
    unique (person_id, organisation, what, expires_on, days)
);
create index on lims.competence_expiry_warning (organisation, expires_on);

create table lims.competence_expiry_settled
(
    warning_id   uuid primary key references lims.competence_expiry_warning (id),
    organisation text        not null,
    settled_at   timestamptz not null
);

do $$
declare
    name text;
begin
    foreach name in array array ['examination', 'certificate_change', 'method_change', 'training_plan', 'training', 'supervision',
        'supervision_end', 'appointment', 'appointment_field', 'appointment_end', 'declaration', 'declared_interest',
        'expiry_warning', 'expiry_settled'] loop
        perform lims.tenant_table('competence_' || name);
        perform lims.append_only('competence_' || name);
        perform lims.tracked_table('competence_' || name);
    end loop;
end
$$;

-- Black and white list of persons and institutions (重庆市社会环境监测机构服务管理办法). The municipal centre keeps it for everybody to see:
-- every laboratory has to know whom it must not let work.
create table lims.competence_list_entry
(
    id           uuid primary key,
    organisation text        not null,
    colour       text        not null,
    person_id    uuid references lims.people_person (id),
    institution  text references lims.organisation_organisation (code),
    name         text        not null,
    reason       text        not null,
    evidence     text        not null,
    valid_from   date        not null,
    valid_to     date, -- null: until it is struck off
    entered_by   text        not null,
    entered_at   timestamptz not null,
    act_hash     text        not null
);
create index on lims.competence_list_entry (person_id);
create index on lims.competence_list_entry (institution);

create table lims.competence_list_entry_end
(
    entry_id     uuid primary key references lims.competence_list_entry (id),
    organisation text        not null,
    reason       text        not null,
    ended_by     text        not null,
    ended_at     timestamptz not null,
    act_hash     text        not null
);

do $$
declare
    name text;
begin
    foreach name in array array ['list_entry', 'list_entry_end'] loop
        perform lims.tenant_table('competence_' || name);
        execute format('drop policy seen on lims.competence_%I', name);
        execute format('create policy seen on lims.competence_%I for select using (coalesce(current_setting(''jialing.visible'', true), '''') <> '''')', name);
        perform lims.append_only('competence_' || name);
        perform lims.tracked_table('competence_' || name);
    end loop;
end
$$;
