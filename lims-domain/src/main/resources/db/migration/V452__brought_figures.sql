-- What goes along with a sample that somebody else took, so that contents can be calculated: the volume of air, the share of dry matter.
create table lims.sampling_brought_figure
(
    sample_id    uuid    not null references lims.sampling_sample (id),
    organisation text    not null,
    analyte      text    not null,
    name         text    not null,                   -- as the formulas of the bench call it
    value        numeric not null check (value > 0), -- litres, or a share of 1
    stated_for   jsonb,                              -- conditions in both languages; null where it is stated for nothing but itself
    primary key (sample_id, analyte, name)
);
select lims.tenant_table('sampling_brought_figure');
select lims.append_only('sampling_brought_figure');
select lims.tracked_table('sampling_brought_figure');
