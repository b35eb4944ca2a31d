-- By which version of a diagram or decision table a work order or a batch goes.
create table lims.methods_pin
(
    id           uuid primary key,
    organisation text        not null,
    subject      uuid        not null, -- work order or batch
    kind         text        not null,
    name         text        not null,
    version      int         not null, -- of this installation
    digest       text        not null, -- SHA-256 of the file, lower-case hex: the same everywhere
    pinned_at    timestamptz not null,
    unique (subject, kind, name, digest)
);

select lims.tenant_table('methods_pin');
select lims.append_only('methods_pin');
select lims.tracked_table('methods_pin');
