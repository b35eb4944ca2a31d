-- The public half of a key that a person's device keeps (WebAuthn level 2).
create table lims.people_passkey
(
    id              uuid primary key,
    credential_id   bytea       not null unique,
    account         text        not null references lims.people_account (account),
    organisation    text        not null,
    label           text        not null,
    credential      bytea       not null, -- attested credential data: authenticator's kind, id, public key (COSE)
    backup_eligible boolean     not null,
    sign_count      bigint      not null,
    registered_at   timestamptz not null,
    last_used_at    timestamptz,
    revoked_at      timestamptz
);
create index on lims.people_passkey (account);
select lims.tenant_table('people_passkey');
revoke delete on lims.people_passkey from jialing_app;
select lims.tracked_table('people_passkey');

-- What a device is asked to sign, once and within minutes. Names no organisation: before the log-in nobody is known.
create table lims.people_challenge
(
    id         uuid primary key,
    challenge  bytea       not null,
    account    text,
    expires_at timestamptz not null
);
create index on lims.people_challenge (expires_at);
select lims.shared_table('people_challenge');
