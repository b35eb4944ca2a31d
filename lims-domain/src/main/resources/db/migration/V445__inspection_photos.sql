-- Photos at the points of an inspection, and answers that were made on a device, perhaps without a signal.
create table lims.inspection_photo
(
    id            uuid primary key,
    inspection_id uuid        not null references lims.inspection_start (inspection_id),
    organisation  text        not null,
    inspected     text        not null,
    sha256        text        not null,
    media_type    text        not null,
    width         int         not null,
    height        int         not null,
    bytes         bytea       not null,
    kept_by       uuid        not null,
    keeper        text        not null,
    kept_at       timestamptz not null,
    unique (inspection_id, sha256)
);
alter table lims.inspection_photo alter column bytes set storage external; -- pictures are compressed already

create table lims.inspection_answer_photo
(
    answer_id    uuid not null references lims.inspection_answer (id),
    ordinal      int  not null,
    organisation text not null,
    inspected    text not null,
    photo_id     uuid not null references lims.inspection_photo (id),
    primary key (answer_id, ordinal)
);

-- An answer that a device minted an id for: sent twice, it is one answer.
create table lims.inspection_answer_device
(
    answer_id    uuid primary key references lims.inspection_answer (id),
    organisation text        not null,
    inspected    text        not null,
    device_id    uuid        not null unique,
    device_time  timestamptz not null, -- when the inspector recorded it; answered_at is when it arrived
    content_hash text        not null  -- of what was sent
);

do $$
declare
    name text;
begin
    foreach name in array array ['photo', 'answer_photo', 'answer_device'] loop
        perform lims.tenant_table('inspection_' || name);
        perform lims.append_only('inspection_' || name);
        perform lims.tracked_table('inspection_' || name);
        execute format('create policy seen_by_the_inspected on lims.%I for select using (lims.visible(inspected))', 'inspection_' || name);
    end loop;
end
$$;
