-- Strains that must grow and strains that must not, in batches in which organisms are looked for (HJ 347.2-2018, HJ 1001-2018).
alter table lims.catalogue_qc_plan
    add column positive_controls int not null default 0,
    add column negative_controls int not null default 0;
select lims.seal_table('catalogue_qc_plan');
