-- What was signed of each site, in the order in which it is asked for: what is usual there is told from it on each look at the bench,
-- where a walk through the monthly partitions of results would touch all of them. Derived from signed results, can be made again.
create table lims.plausibility_site_value
(
    organisation text        not null,
    site         text        not null,
    analyte      text        not null,
    collected_at timestamptz not null,
    sample_id    uuid        not null,
    value        numeric     not null, -- the detection limit, when below
    below        boolean     not null,
    unit         text        not null,
    primary key (organisation, site, analyte, collected_at, sample_id)
);
select lims.tenant_table('plausibility_site_value');

insert into lims.plausibility_site_value (organisation, site, analyte, collected_at, sample_id, value, below, unit)
select distinct on (s.id, r.analyte) b.organisation, s.site, r.analyte, s.collected_at, s.id,
       coalesce(r.value, r.limit_value), r.kind = 'BELOW_DETECTION_LIMIT', r.unit
from lims.analysis_batch b
join lims.analysis_result r on r.batch_id = b.id and r.round = b.round
join lims.analysis_position p on p.id = r.position_id and p.kind = 'SAMPLE'
join lims.sampling_sample s on s.id = p.sample_id and s.kind = 'ROUTINE' and s.collected_at is not null
where b.state = 'SIGNED' and r.kind <> 'NOT_DETERMINED'
order by s.id, r.analyte, b.submitted_at desc, r.version desc;
