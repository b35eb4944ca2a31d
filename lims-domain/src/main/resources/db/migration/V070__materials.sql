create table lims.materials_reference_material
(
    id           uuid primary key,
    organisation text not null,
    code         text not null,
    lot          text not null,
    name_zh      text not null,
    name_en      text not null,
    matrix       text not null,
    producer     text not null,
    valid_to     date not null,
    unique (organisation, code, lot)
);
select lims.tenant_table('materials_reference_material');
revoke delete on lims.materials_reference_material from jialing_app;

create table lims.materials_certified_content
(
    material_id  uuid    not null references lims.materials_reference_material (id),
    organisation text    not null,
    analyte      text    not null,
    certified    numeric not null,
    uncertainty  numeric not null,
    unit         text    not null,
    primary key (material_id, analyte)
);
select lims.tenant_table('materials_certified_content');
