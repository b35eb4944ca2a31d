create table lims.organisation_organisation
(
    code               text primary key,
    name_zh            text not null,
    name_en            text not null,
    level              text not null,
    parent             text references lims.organisation_organisation (code),
    quality_supervisor text references lims.organisation_organisation (code),
    region_code        text,
    region_zh          text not null,
    lon                numeric,
    lat                numeric
);
create index on lims.organisation_organisation (parent);
create index on lims.organisation_organisation (quality_supervisor);
select lims.shared_table('organisation_organisation');
