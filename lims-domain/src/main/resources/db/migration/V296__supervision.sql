-- Internal audit and management review (ISO/IEC 17025:2017 8.8 and 8.9). Nothing is changed: what comes later stands beside it.
create table lims.supervision_audit
(
    id           uuid primary key,
    organisation text        not null,
    number       text        not null unique,
    year         int         not null,
    title        text        not null,
    checklist    text        not null, -- its code and version
    elements     text[]      not null, -- clauses of the checklist
    basis        text        not null, -- why these elements now (8.8.2 a)
    from_day     date        not null,
    to_day       date        not null,
    lead_id      uuid        not null,
    planned_by   uuid        not null,
    planner      text        not null,
    planned_at   timestamptz not null,
    act_hash     text        not null
);
create index on lims.supervision_audit (organisation, year);

create table lims.supervision_member
(
    audit_id     uuid not null references lims.supervision_audit (id),
    organisation text not null,
    person_id    uuid not null,
    name         text not null,
    primary key (audit_id, person_id)
);

-- The year's programme as it was signed: the audits in it are covered.
create table lims.supervision_programme
(
    id           uuid primary key,
    organisation text        not null,
    year         int         not null,
    audits       uuid[]      not null,
    approved_by  uuid        not null,
    approver     text        not null,
    approved_at  timestamptz not null,
    act_hash     text        not null
);
create index on lims.supervision_programme (organisation, year, id desc);

-- The newest answer to a question counts.
create table lims.supervision_answer
(
    id               uuid primary key,
    audit_id         uuid        not null references lims.supervision_audit (id),
    organisation     text        not null,
    question         text        not null,
    outcome          text        not null,
    note             text,
    evidence         jsonb       not null, -- things on record: type, id, key
    severity         text,
    nonconformity_id uuid,
    nonconformity    text,
    answered_by      uuid        not null,
    answerer         text        not null,
    answered_at      timestamptz not null,
    act_hash         text        not null
);
create index on lims.supervision_answer (audit_id, question, id desc);
create index on lims.supervision_answer (nonconformity_id);

-- Records drawn at random; with the seed anybody draws the same ones again.
create table lims.supervision_draw
(
    id           uuid primary key,
    audit_id     uuid        not null references lims.supervision_audit (id),
    organisation text        not null,
    kind         text        not null,
    from_day     date        not null,
    to_day       date        not null,
    seed         text        not null,
    population   int         not null,
    drawn        jsonb       not null,
    drawn_by     uuid        not null,
    drawer       text        not null,
    drawn_at     timestamptz not null,
    act_hash     text        not null
);
create index on lims.supervision_draw (audit_id);

create table lims.supervision_report
(
    audit_id     uuid primary key references lims.supervision_audit (id),
    organisation text        not null,
    summary      text        not null,
    strengths    text,
    conclusion   text        not null,
    signed_by    uuid        not null,
    signer       text        not null,
    signed_at    timestamptz not null,
    act_hash     text        not null
);

create table lims.supervision_report_approval
(
    audit_id     uuid primary key references lims.supervision_report (audit_id),
    organisation text        not null,
    approved_by  uuid        not null,
    approver     text        not null,
    approved_at  timestamptz not null,
    act_hash     text        not null
);

create table lims.supervision_closing
(
    audit_id     uuid primary key references lims.supervision_report_approval (audit_id),
    organisation text        not null,
    remark       text,
    closed_by    uuid        not null,
    closer       text        not null,
    closed_at    timestamptz not null,
    act_hash     text        not null
);

create table lims.supervision_review
(
    id           uuid primary key,
    organisation text        not null,
    number       text        not null unique,
    from_day     date        not null,
    to_day       date        not null,
    inputs       text        not null, -- canonical JSON: what the record said when the review was called
    called_by    uuid        not null,
    caller       text        not null,
    called_at    timestamptz not null,
    act_hash     text        not null
);
create index on lims.supervision_review (organisation, id desc);

-- What was said to an input; the newest counts.
create table lims.supervision_review_note
(
    id           uuid primary key,
    review_id    uuid        not null references lims.supervision_review (id),
    organisation text        not null,
    input        text        not null,
    note         text        not null,
    noted_by     uuid        not null,
    noter        text        not null,
    noted_at     timestamptz not null,
    act_hash     text        not null
);
create index on lims.supervision_review_note (review_id, input, id desc);

create table lims.supervision_decision
(
    id           uuid primary key,
    review_id    uuid        not null references lims.supervision_review (id),
    organisation text        not null,
    area         text        not null,
    what         text        not null,
    owner_id     uuid        not null,
    owner        text        not null,
    due_on       date        not null,
    decided_by   uuid        not null,
    decided_at   timestamptz not null,
    act_hash     text        not null
);
create index on lims.supervision_decision (review_id);
create index on lims.supervision_decision (organisation, due_on);

create table lims.supervision_decision_end
(
    decision_id  uuid primary key references lims.supervision_decision (id),
    organisation text        not null,
    evidence     text        not null,
    ended_by     uuid        not null,
    ender        text        not null,
    ended_at     timestamptz not null,
    act_hash     text        not null
);

create table lims.supervision_minutes
(
    review_id    uuid primary key references lims.supervision_review (id),
    organisation text        not null,
    conclusion   text        not null,
    signed_by    uuid        not null,
    signer       text        not null,
    signed_at    timestamptz not null,
    act_hash     text        not null
);

do $$
declare
    name text;
begin
    foreach name in array array ['audit', 'member', 'programme', 'answer', 'draw', 'report', 'report_approval', 'closing',
                                 'review', 'review_note', 'decision', 'decision_end', 'minutes'] loop
        perform lims.tenant_table('supervision_' || name);
        perform lims.append_only('supervision_' || name);
        perform lims.tracked_table('supervision_' || name);
    end loop;
end
$$;
