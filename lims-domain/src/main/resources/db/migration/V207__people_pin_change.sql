-- A lock that is in force no more is thrown away: an old PIN opens nothing. Its digest stands in the act and in the log.
alter table lims.people_signing_key alter column locked_key drop not null;
