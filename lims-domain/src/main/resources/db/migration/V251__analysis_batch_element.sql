-- What a batch is analysed with besides its method and its instrument: materials and what for, further instruments, the room.
create table lims.analysis_batch_element
(
    batch_id     uuid        not null references lims.analysis_batch (id),
    organisation text        not null,
    kind         text        not null,
    element_key  text        not null,
    role         text        not null default '', -- of a material, else empty
    named_by     uuid        not null,
    named_at     timestamptz not null,
    primary key (batch_id, kind, element_key, role)
);
select lims.tenant_table('analysis_batch_element');
select lims.append_only('analysis_batch_element');
select lims.tracked_table('analysis_batch_element');
