-- An emission limit holds for stack gas at the oxygen content that its standard states, in % of the dry gas.
alter table lims.catalogue_limit add column reference_oxygen numeric;
