-- Contracts of institutions. A change is a further version; the institution and those above it see them.
create table lims.contracts_file
(
    organisation text        not null,
    sha256       text        not null,
    media_type   text        not null,
    content      bytea       not null, -- byte for byte
    kept_at      timestamptz not null,
    primary key (organisation, sha256)
);

create table lims.contracts_version
(
    contract_id  uuid        not null,
    version      int         not null check (version > 0),
    organisation text        not null,
    number       text        not null,
    counterparty text        not null,
    subject      text        not null,
    valid_from   date        not null,
    valid_to     date check (valid_to >= valid_from),
    amount       numeric check (amount >= 0), -- yuan
    file_name    text        not null,
    media_type   text        not null,
    sha256       text        not null,
    reason       text,
    signed_by    uuid        not null,
    signer       text        not null,
    signed_at    timestamptz not null,
    act_hash     text        not null,
    primary key (contract_id, version),
    foreign key (organisation, sha256) references lims.contracts_file (organisation, sha256),
    check ((version = 1) = (reason is null))
);
create index on lims.contracts_version (organisation, valid_to);
create index on lims.contracts_version (organisation, sha256);

do $$
declare
    name text;
begin
    foreach name in array array ['file', 'version'] loop
        perform lims.tenant_table('contracts_' || name);
        perform lims.append_only('contracts_' || name);
        perform lims.tracked_table('contracts_' || name);
    end loop;
end
$$;
