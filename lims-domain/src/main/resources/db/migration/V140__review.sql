-- The signed steps of each review, and its returns. What is due next follows from them and is stored nowhere.
create table lims.review_step
(
    id           uuid primary key,
    organisation text        not null,
    batch_id     uuid        not null,
    round        int         not null,
    kind         text        not null,
    person_id    uuid        not null,
    person_name  text        not null,
    signed_at    timestamptz not null,
    statement    text,
    act_hash     text        not null,
    remark       text
);
create index on lims.review_step (batch_id, round, id);
select lims.tenant_table('review_step');
select lims.append_only('review_step');
