-- What an institution may report under its qualification certificate (CMA), method by method.
create table lims.organisation_qualified_method
(
    id                 uuid primary key,
    organisation       text not null references lims.organisation_organisation (code),
    certificate_number text not null,
    method             text not null,
    analyte            text not null,
    matrix             text not null,
    valid_from         date not null,
    valid_to           date not null,
    suspended_from     date,
    unique (organisation, method, analyte, matrix, valid_from)
);
select lims.tenant_table('organisation_qualified_method');
revoke delete on lims.organisation_qualified_method from jialing_app;
