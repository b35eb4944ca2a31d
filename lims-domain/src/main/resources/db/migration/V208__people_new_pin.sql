-- That somebody may set a new signing PIN after the old one was lost: permitted by others, for a day, used once or declined.
create table lims.people_pin_permission
(
    id           uuid        primary key,
    person_id    uuid        not null references lims.people_person (id),
    organisation text        not null,
    permitted_by uuid        not null references lims.people_person (id),
    reason       text        not null,
    by_two       boolean     not null, -- a second person has to say yes
    permitted_at timestamptz not null,
    confirmed_by uuid        references lims.people_person (id),
    confirmed_at timestamptz,
    used_at      timestamptz,
    declined_at  timestamptz,
    check (confirmed_by <> permitted_by and permitted_by <> person_id and confirmed_by <> person_id)
);
create index on lims.people_pin_permission (person_id, permitted_at);
create index on lims.people_pin_permission (organisation, permitted_at);
select lims.tenant_table('people_pin_permission');
revoke delete on lims.people_pin_permission from jialing_app;
select lims.tracked_table('people_pin_permission');
