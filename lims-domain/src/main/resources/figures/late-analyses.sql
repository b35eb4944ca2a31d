select b.organisation, b.method as k1,
       count(*) as c1,
       count(*) filter (where p.late_decision is not null) as c2
from asked a
         join lims.analysis_batch b on b.organisation = any (a.organisations) and b.opened_at >= a.begins and b.opened_at < a.ends
         join lims.analysis_position p on p.batch_id = b.id and p.kind = 'SAMPLE'
group by 1, 2
