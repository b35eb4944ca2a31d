-- Verifiable random draws: first what shall be drawn from is committed to, then the log's next checkpoint decides.
create table lims.draws_commitment
(
    id           uuid primary key,
    organisation text        not null,
    purpose      text        not null,
    count        int         not null,
    candidates   jsonb       not null, -- id, name, weight (tickets), in the order in which they were given
    excluded     jsonb       not null, -- id, name, reason
    nonce_digest text        not null, -- SHA-256 of the nonce's hex, which the house keeps to itself until the draw
    replaces     uuid        references lims.draws_commitment (id),
    reason       text,                 -- why it is drawn again
    committed_by uuid        not null,
    committer    text        not null,
    committed_at timestamptz not null,
    act_id       uuid        not null,
    act_hash     text        not null,
    check ((replaces is null) = (reason is null))
);
create index on lims.draws_commitment (organisation, id desc);
-- One draw for a purpose; a further one names the one before, and there is one such at most.
create unique index draws_commitment_purpose on lims.draws_commitment (organisation, purpose) where replaces is null;
create unique index draws_commitment_replaces on lims.draws_commitment (replaces);

create table lims.draws_outcome
(
    draw_id      uuid primary key references lims.draws_commitment (id),
    organisation text        not null,
    nonce        text        not null,
    leaf         bigint      not null, -- place of the commitment's act in the log
    size         bigint      not null, -- of the first checkpoint that covers it
    root         text        not null, -- root hash of that checkpoint, hex
    seed         text        not null, -- SHA-256 of nonce and root, hex
    drawn        text[]      not null, -- ids, the first drawn first
    drawn_by     uuid        not null,
    drawer       text        not null,
    drawn_at     timestamptz not null,
    act_hash     text        not null
);

do $$
declare
    name text;
begin
    foreach name in array array ['commitment', 'outcome'] loop
        perform lims.tenant_table('draws_' || name);
        perform lims.append_only('draws_' || name);
        perform lims.tracked_table('draws_' || name);
    end loop;
end
$$;
