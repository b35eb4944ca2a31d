-- Solid samples that were prepared by who sent them: the finest sieve that a container went through before it came.
create table lims.preparation_elsewhere
(
    container_id uuid primary key references lims.sampling_container (id),
    organisation text not null,
    sieve        text not null,
    act_hash     text not null
);
select lims.tenant_table('preparation_elsewhere');
select lims.append_only('preparation_elsewhere');
select lims.tracked_table('preparation_elsewhere');
