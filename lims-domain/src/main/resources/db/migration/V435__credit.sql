-- Credit rating of institutions. A night's run rates everybody; a rating that did not change is not kept twice.
create table lims.credit_run
(
    id           uuid primary key,
    day          date        not null,
    edition      text        not null, -- of the rules
    nightly      boolean     not null,
    institutions int         not null,
    facts        int         not null,
    changed      int         not null,
    ran_by       text        not null,
    ran_at       timestamptz not null,
    act_hash     text        not null
);
create unique index on lims.credit_run (day) where nightly;
select lims.shared_table('credit_run');

create table lims.credit_rating
(
    id           uuid primary key,
    organisation text        not null, -- that is rated
    run_id       uuid        not null references lims.credit_run (id),
    day          date        not null,
    edition      text        not null,
    score        numeric     not null,
    grade        text        not null,
    vetoed       boolean     not null,
    lines        text        not null, -- canonical JSON: every fact with its points
    digest       text        not null, -- SHA-256 over edition, score, grade and lines
    rated_at     timestamptz not null,
    act_hash     text        not null
);
create index on lims.credit_rating (organisation, id desc);
create index on lims.credit_rating (run_id);

-- An institution disputes a line, once.
create table lims.credit_appeal
(
    id           uuid primary key,
    organisation text        not null,
    rating_id    uuid        not null references lims.credit_rating (id),
    criterion    text        not null,
    subject_type text        not null,
    subject_id   uuid        not null,
    subject_key  text        not null,
    day          date        not null,
    detail       text        not null,
    points       numeric     not null,
    reasons      text        not null,
    appealed_by  uuid        not null,
    appellant    text        not null,
    appealed_at  timestamptz not null,
    act_hash     text        not null,
    unique (organisation, criterion, subject_id, subject_key)
);
create index on lims.credit_appeal (rating_id);

-- It belongs to who decided; the institution sees it. What was upheld no longer counts from the next run on.
create table lims.credit_appeal_decision
(
    appeal_id    uuid primary key references lims.credit_appeal (id),
    organisation text        not null,
    institution  text        not null check (institution <> organisation),
    upheld       boolean     not null,
    reasons      text        not null,
    decided_by   uuid        not null,
    decider      text        not null,
    decided_at   timestamptz not null,
    act_hash     text        not null
);

do $$
declare
    name text;
begin
    foreach name in array array ['rating', 'appeal', 'appeal_decision'] loop
        perform lims.tenant_table('credit_' || name);
    end loop;
    foreach name in array array ['run', 'rating', 'appeal', 'appeal_decision'] loop
        perform lims.append_only('credit_' || name);
        perform lims.tracked_table('credit_' || name);
    end loop;
end
$$;

-- Nobody rates but the house, the rated least of all.
create policy by_the_house on lims.credit_rating as restrictive for insert
    with check (current_setting('jialing.organisation', true) = '*');
create policy seen_by_the_institution on lims.credit_appeal_decision for select using (lims.visible(institution));
