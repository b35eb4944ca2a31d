create table lims.equipment_instrument
(
    id              uuid primary key,
    organisation    text not null,
    code            text not null,
    name_zh         text not null,
    name_en         text not null,
    model           text not null,
    serial_number   text not null,
    lowest_reading  numeric,
    highest_reading numeric,
    reading_unit    text,
    state           text not null,
    unique (organisation, code)
);
select lims.tenant_table('equipment_instrument');
revoke delete on lims.equipment_instrument from jialing_app;

create table lims.equipment_certificate
(
    instrument_id uuid not null references lims.equipment_instrument (id),
    organisation  text not null,
    number        text not null,
    kind          text not null,
    issued_by     text not null,
    valid_from    date not null,
    valid_to      date not null,
    primary key (instrument_id, number)
);
select lims.tenant_table('equipment_certificate');
