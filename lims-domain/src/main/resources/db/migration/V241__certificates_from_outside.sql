-- What an authority outside is asked to certify (PKCS #10, DER); null where the house certifies for good.
alter table lims.people_signing_key add column request bytea;

-- The certificates that it gave: from then on the key's signatures name the newest of them. The one that the key was made with stays.
create table lims.people_brought_certificate
(
    id           uuid        primary key,
    key_id       uuid        not null references lims.people_signing_key (id),
    organisation text        not null,
    certificate  bytea       not null, -- X.509, DER
    issuer       bytea       not null, -- DER
    above        bytea,                -- the issuer's own issuers up to the root, DER one after another
    fingerprint  text        not null unique, -- SHA-256 of the certificate
    valid_until  timestamptz not null,
    brought_at   timestamptz not null
);
create index on lims.people_brought_certificate (key_id, brought_at);
select lims.tenant_table('people_brought_certificate');
select lims.append_only('people_brought_certificate');
select lims.tracked_table('people_brought_certificate');
