-- For whom a person works, from a day to a day. A move is agreed by both sides: until the new organisation has admitted the person,
-- nothing follows from the row.
create table lims.people_employment
(
    id           uuid primary key,
    person_id    uuid not null references lims.people_person (id),
    organisation text not null references lims.organisation_organisation (code),
    valid_from   date not null,
    valid_to     date,
    admitted_at  timestamptz
);
create index on lims.people_employment (person_id, valid_from);
create index on lims.people_employment (organisation);
select lims.tenant_table('people_employment');
revoke delete on lims.people_employment from jialing_app;

insert into lims.people_employment (id, person_id, organisation, valid_from, admitted_at)
select gen_random_uuid(),
       p.id,
       p.organisation,
       coalesce((select min(h.valid_from) from lims.people_held_capacity h where h.person_id = p.id), current_date),
       now()
from lims.people_person p;
select lims.tracked_table('people_employment');

-- Every organisation for which a person works or has worked sees who that is: its records name them.
drop policy seen on lims.people_person;
create policy seen on lims.people_person for select using (lims.visible(organisation)
    or exists (select 1 from lims.people_employment e where e.person_id = people_person.id and lims.visible(e.organisation)));
drop policy seen on lims.people_account;
create policy seen on lims.people_account for select using (lims.visible(organisation)
    or exists (select 1 from lims.people_employment e where e.person_id = people_account.person_id and lims.visible(e.organisation)));

alter table lims.people_account add column closed_at timestamptz;
select lims.seal_table('people_account');

-- A session can be named without its token, and says on what it was begun.
alter table lims.people_session add column id uuid not null default gen_random_uuid();
alter table lims.people_session add column device text;
alter table lims.people_session add column means text not null default 'PASSWORD';
create unique index on lims.people_session (id);
create index on lims.people_session (account, started_at);
-- A session that has ended stays on record.
revoke delete on lims.people_session from jialing_app;
