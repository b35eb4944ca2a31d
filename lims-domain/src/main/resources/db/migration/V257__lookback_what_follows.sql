-- What was made with a doubtful element is doubtful itself, and to this day: its uses end with the case, not with the element's time.
alter table lims.lookback_element
    add column made boolean not null default false;
select lims.seal_table('lookback_element');

create index on lims.gate_use (element_kind, element_key, used_at) where occasion_type = 'Material';
