-- Whom an identity provider means by a subject (OpenID Connect Core 1.0, 2). What an administrator binds counts when the person has
-- confirmed it; what was unbound stays on record.
create table lims.people_provider_binding
(
    id           uuid primary key,
    account      text        not null references lims.people_account (account),
    organisation text        not null,
    issuer       text        not null,
    subject      text        not null,
    called       text,
    bound_at     timestamptz not null,
    confirmed_at timestamptz,
    ended_at     timestamptz
);
create unique index on lims.people_provider_binding (issuer, subject) where ended_at is null;
create unique index on lims.people_provider_binding (account, issuer) where ended_at is null;
select lims.tenant_table('people_provider_binding');
revoke delete on lims.people_provider_binding from jialing_app;
select lims.tracked_table('people_provider_binding');

-- A browser that was sent to the provider and has not come back, or has come back and has something more to prove. Names no
-- organisation: before the log-in nobody is known.
create table lims.people_provider_visit
(
    id               uuid primary key,
    browser_hash     text        not null unique,
    state            text        not null,
    nonce            text        not null,
    verifier         text        not null,
    account          text,
    expires_at       timestamptz not null,
    answered_at      timestamptz,
    ended_at         timestamptz,
    subject          text,
    called           text,
    provider_session text,
    several_factors  boolean     not null default false,
    id_token         bytea
);
create index on lims.people_provider_visit (expires_at);
select lims.shared_table('people_provider_visit');

-- Log-outs that the provider has told, so that none is taken twice.
create table lims.people_provider_log_out
(
    id      text primary key,
    told_at timestamptz not null
);
select lims.shared_table('people_provider_log_out');

-- A session that came by the provider ends with the provider's own.
alter table lims.people_session add column binding_id uuid references lims.people_provider_binding (id);
alter table lims.people_session add column provider_session text;
alter table lims.people_session add column id_token bytea;
create index on lims.people_session (binding_id) where binding_id is not null;
create index on lims.people_session (provider_session) where provider_session is not null;
