select j.organisation, b.method as k1,
       count(*) as c1,
       count(*) filter (where j.accepted) as c2
from asked a
         join lims.quality_judgement j on j.organisation = any (a.organisations) and j.judged_at >= a.begins and j.judged_at < a.ends
         join lims.analysis_batch b on b.id = j.batch_id
group by 1, 2
