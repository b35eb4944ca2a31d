-- A second factor of an account: the secret that it shares with the person's device (RFC 6238), sealed with a key that is not in the
-- database.
create table lims.people_second_factor
(
    id           uuid primary key,
    account      text        not null references lims.people_account (account),
    organisation text        not null,
    secret       bytea       not null,
    begun_at     timestamptz not null,
    confirmed_at timestamptz,
    removed_at   timestamptz,
    last_step    bigint      not null default 0 -- the time step of the last code taken: no code is taken twice
);
create unique index on lims.people_second_factor (account) where removed_at is null;
select lims.tenant_table('people_second_factor');

-- For the day on which the device is lost; each is taken once. Only hashes are kept.
create table lims.people_recovery_code
(
    id           uuid primary key,
    factor_id    uuid        not null references lims.people_second_factor (id),
    organisation text        not null,
    code_hash    text        not null,
    used_at      timestamptz
);
create index on lims.people_recovery_code (factor_id);
select lims.tenant_table('people_recovery_code');

revoke delete on lims.people_second_factor, lims.people_recovery_code from jialing_app;

select lims.tracked_table(name) from unnest(array ['people_second_factor', 'people_recovery_code']) as name;
