select c.organisation, c.kind as k1,
       count(*) as c1,
       count(*) filter (where exists (select from lims.complaints_step s where s.complaint_id = c.id and s.finding = 'FOUNDED')) as c2,
       count(*) filter (where exists (select from lims.complaints_step s where s.complaint_id = c.id and s.kind = 'CLOSING')) as c3
from asked a
         join lims.complaints_complaint c on c.organisation = any (a.organisations) and c.received_at >= a.begins and c.received_at < a.ends
group by 1, 2
