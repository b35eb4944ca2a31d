-- A report asks which consignments hold the samples of its order, a look-back which samples of a laboratory are reported elsewhere.
create index on lims.transfer_item (sample_id);
create index on lims.transfer_key (laboratory);
