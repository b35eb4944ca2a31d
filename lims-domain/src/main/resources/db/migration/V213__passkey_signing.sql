-- A passkey's public key gets a certificate like any other signing key; its private half never leaves the person's device.
alter table lims.people_signing_key
    add column passkey_id uuid references lims.people_passkey (id),
    add check (passkey_id is null or locked_key is null);
create index on lims.people_signing_key (passkey_id);

-- Whoever registered the device with the signing PIN signs with it; with the password alone it only lets in.
alter table lims.people_passkey add column signs_since timestamptz;

-- A question to a device may be what somebody is about to sign; the key made for that one signing waits with it, sealed.
alter table lims.people_challenge
    add column authorisation text,
    add column sealed_key    bytea;

-- What a person authorised with a passkey: kept as the device signed it, so that anybody can check it again.
create table lims.people_authorisation
(
    hash               text        primary key, -- SHA-256 of the text: the challenge that the device signed
    organisation       text        not null,
    person_id          uuid        not null references lims.people_person (id),
    passkey_id         uuid        not null references lims.people_passkey (id),
    text               text        not null,    -- canonical JSON
    authenticator_data bytea       not null,
    client_data        bytea       not null,
    signature          bytea       not null,
    given_at           timestamptz not null
);
create index on lims.people_authorisation (person_id, given_at);
select lims.tenant_table('people_authorisation');
select lims.append_only('people_authorisation');
select lims.tracked_table('people_authorisation');
