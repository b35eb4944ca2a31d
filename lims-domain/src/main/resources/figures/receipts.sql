select c.organisation, s.element as k1,
       count(*) as c1,
       count(*) filter (where c.decision = 'REJECT') as c2,
       count(*) filter (where c.decision = 'ACCEPT_WITH_REMARK') as c3,
       count(*) filter (where c.late_decision is not null) as c4
from asked a
         join lims.custody_receipt c on c.organisation = any (a.organisations) and c.received_at >= a.begins and c.received_at < a.ends
         join lims.sampling_sample s on s.id = c.sample_id
group by 1, 2
