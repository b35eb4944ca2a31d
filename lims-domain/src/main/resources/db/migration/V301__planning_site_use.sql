-- What a place is used for decides by which limits it is judged: farmland, land for building, area of air, function zone of noise.
alter table lims.planning_site add column use_class text;
select lims.seal_table('planning_site');
