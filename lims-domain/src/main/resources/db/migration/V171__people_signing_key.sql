-- A person's key pair. The private half opens only with the signing PIN and the house's pepper, which is not in the database.
create table lims.people_signing_key
(
    id           uuid        primary key,
    person_id    uuid        not null references lims.people_person (id),
    organisation text        not null,
    algorithm    text        not null, -- of its signatures, e.g. SHA256withECDSA
    certificate  bytea       not null, -- X.509, DER
    issuer       bytea       not null, -- the authority's own certificate, DER
    fingerprint  text        not null, -- SHA-256 of the certificate
    locked_key   text        not null,
    valid_until  timestamptz not null,
    made_at      timestamptz not null,
    revoked_at   timestamptz
);
create index on lims.people_signing_key (person_id, made_at);
create unique index on lims.people_signing_key (fingerprint);
select lims.tenant_table('people_signing_key');
revoke delete on lims.people_signing_key from jialing_app;
select lims.tracked_table('people_signing_key');
