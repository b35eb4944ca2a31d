select d.organisation,
       count(*) as c1,
       count(s.delivery_id) as c2,
       coalesce(sum(d.rows) filter (where s.delivery_id is not null), 0) as c3,
       count(*) filter (where d.replaces is not null) as c4
from asked a
         join lims.partners_delivery d on d.organisation = any (a.organisations) and d.uploaded_at >= a.begins and d.uploaded_at < a.ends
         left join lims.partners_delivery_signature s on s.delivery_id = d.id
group by 1
