-- What quality control said of a submitted batch. The findings are kept as they were said.
create table lims.quality_judgement
(
    id           uuid        primary key,
    batch_id     uuid        not null references lims.analysis_batch (id),
    organisation text        not null,
    round        int         not null,
    accepted     boolean     not null,
    findings     jsonb       not null,
    judged_at    timestamptz not null
);
create index on lims.quality_judgement (batch_id, id);
select lims.tenant_table('quality_judgement');
select lims.append_only('quality_judgement');
