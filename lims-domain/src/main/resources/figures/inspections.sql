select s.inspected as organisation,
       count(*) as c1,
       count(*) filter (where exists (select from lims.inspection_answer w where w.inspection_id = s.inspection_id and w.nonconformity is not null)) as c2,
       count(p.inspection_id) as c3
from asked a
         join lims.inspection_start s on s.inspected = any (a.organisations) and s.begun_at >= a.begins and s.begun_at < a.ends
         left join lims.inspection_publication p on p.inspection_id = s.inspection_id
group by 1
