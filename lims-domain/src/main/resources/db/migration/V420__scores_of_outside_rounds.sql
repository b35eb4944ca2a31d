-- Scores of rounds that somebody outside the network provided, as the laboratory recorded them from the provider's report.
create table lims.proficiency_outside_score
(
    entry_id             uuid        not null,
    number               int         not null, -- place within the entry, from 1
    organisation         text        not null, -- the laboratory
    provider             text        not null,
    round                text        not null,
    evaluated_on         date        not null,
    matrix               text        not null,
    analyte              text        not null,
    unit                 text        not null,
    result               numeric     not null,
    expanded_uncertainty numeric,
    assigned             numeric     not null,
    assigned_uncertainty numeric,
    deviation            numeric,
    kind                 text        not null,
    score                numeric     not null,
    grade                text        not null,
    repeated             boolean     not null,
    nonconformity        text,
    recorded_by          uuid        not null,
    recorder             text        not null,
    recorded_at          timestamptz not null,
    act_hash             text        not null,
    primary key (entry_id, number),
    unique (organisation, provider, round, matrix, analyte)
);

select lims.tenant_table('proficiency_outside_score');
select lims.append_only('proficiency_outside_score');
select lims.tracked_table('proficiency_outside_score');

-- Like the scores of the network's own rounds, these are not open to the tree.
drop policy seen on lims.proficiency_outside_score;
create policy seen on lims.proficiency_outside_score for select using (lims.own(organisation));
