select n.organisation, n.source as k1, n.severity as k2,
       count(*) as c1,
       count(*) filter (where t.closed_at is not null) as c2
from asked a
         join lims.nonconformity_nonconformity n on n.organisation = any (a.organisations) and n.opened_at >= a.begins and n.opened_at < a.ends
         join lims.nonconformity_standing t on t.nonconformity_id = n.id
group by 1, 2, 3
