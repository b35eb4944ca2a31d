-- An announcement is corrected or withdrawn by a later word of the centre; what was announced stays.
create table lims.methods_replacement_change
(
    id             uuid primary key,
    organisation   text        not null,
    replacement_id uuid        not null references lims.methods_replacement (id),
    withdrawn      boolean     not null, -- false: the days and the source below hold from now on
    published_on   date        not null,
    in_force_on    date        not null,
    source         text        not null,
    reason         text        not null,
    person_id      uuid        not null,
    person         text        not null,
    changed_at     timestamptz not null,
    statement      text        not null,
    act_hash       text        not null
);
create index on lims.methods_replacement_change (replacement_id, changed_at);

-- A laboratory is told what it has to redo: at once, 90, 30 and 7 days before, and on the day.
create table lims.methods_replacement_notice
(
    id             uuid primary key,
    organisation   text        not null,
    replacement_id uuid        not null references lims.methods_replacement (id),
    term           text        not null,
    still_to_redo  int         not null, -- kinds of things that name the old standard and not yet the new one
    first_id       uuid        not null references lims.methods_replacement_notice (id), -- the case in the inbox is known by it
    notified_at    timestamptz not null,
    unique (organisation, replacement_id, term)
);

create table lims.methods_replacement_settled
(
    id           uuid primary key,
    organisation text        not null,
    notice_id    uuid        not null references lims.methods_replacement_notice (id), -- the first one
    settled_at   timestamptz not null
);
create index on lims.methods_replacement_settled (notice_id);

do $$
declare
    name text;
begin
    foreach name in array array ['change', 'notice', 'settled'] loop
        perform lims.tenant_table('methods_replacement_' || name);
        perform lims.append_only('methods_replacement_' || name);
        perform lims.tracked_table('methods_replacement_' || name);
    end loop;
end
$$;

drop policy seen on lims.methods_replacement_change;
create policy seen on lims.methods_replacement_change for select using (true);
