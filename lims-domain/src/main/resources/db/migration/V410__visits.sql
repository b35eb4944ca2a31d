-- Outside inspectors who look for some days and touch nothing. Of the invitation's secret only the SHA-256 is kept.
create table lims.visits_visit
(
    id           uuid primary key,
    organisation text        not null, -- that is seen, and that has opened its doors
    name         text        not null,
    office       text        not null, -- that sends the inspector
    paper        text        not null, -- official number of the letter that announces the visit
    from_time    timestamptz not null,
    until_time   timestamptz not null,
    secret_hash  text        not null unique,
    opened_by    uuid        not null,
    opener       text        not null,
    opened_at    timestamptz not null,
    act_hash     text        not null,
    check (from_time < until_time)
);
create index on lims.visits_visit (organisation, id desc);

create table lims.visits_acceptance
(
    visit_id     uuid primary key references lims.visits_visit (id),
    organisation text        not null,
    person_id    uuid        not null unique references lims.people_person (id),
    account      text        not null,
    accepted_at  timestamptz not null,
    act_hash     text        not null
);

-- Before its hour; one that ends by itself needs no row.
create table lims.visits_end
(
    visit_id     uuid primary key references lims.visits_visit (id),
    organisation text        not null,
    reason       text        not null,
    ended_by     uuid        not null,
    ender        text        not null,
    ended_at     timestamptz not null,
    act_hash     text        not null
);

-- Each answer that a visitor was given. Written by the house before the answer leaves it.
create table lims.visits_look
(
    id           uuid primary key,
    visit_id     uuid        not null references lims.visits_visit (id),
    organisation text        not null,
    person_id    uuid        not null,
    door         text        not null, -- what was asked for, with gaps for names
    address      text        not null, -- what was asked for, as it was asked
    taken        boolean     not null, -- a file that left the house
    looked_at    timestamptz not null
);
create index on lims.visits_look (visit_id, id desc);

do $$
declare
    name text;
begin
    foreach name in array array ['visit', 'acceptance', 'end', 'look'] loop
        perform lims.tenant_table('visits_' || name);
        perform lims.append_only('visits_' || name);
        perform lims.tracked_table('visits_' || name);
    end loop;
end
$$;
