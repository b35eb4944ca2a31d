-- That somebody was asked to look after a version of a contract that ends, or has ended, with nothing following it.
create table lims.contracts_warning
(
    contract_id  uuid        not null,
    version      int         not null,
    organisation text        not null,
    warned_at    timestamptz not null,
    act_hash     text        not null,
    primary key (contract_id, version),
    foreign key (contract_id, version) references lims.contracts_version (contract_id, version)
);
create index on lims.contracts_warning (organisation);

do $$
begin
    perform lims.tenant_table('contracts_warning');
    perform lims.append_only('contracts_warning');
    perform lims.tracked_table('contracts_warning');
end
$$;
