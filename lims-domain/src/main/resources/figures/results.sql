select r.organisation, b.matrix as k1, r.method as k2,
       count(*) filter (where r.version = 1) as c1,
       count(*) filter (where r.version = 1 and r.kind = 'BELOW_DETECTION_LIMIT') as c2,
       count(*) filter (where r.version > 1) as c3
from asked a
         join lims.analysis_result r on r.organisation = any (a.organisations) and r.recorded_at >= a.begins and r.recorded_at < a.ends
         join lims.analysis_position p on p.id = r.position_id and p.kind = 'SAMPLE'
         join lims.analysis_batch b on b.id = r.batch_id
group by 1, 2, 3
