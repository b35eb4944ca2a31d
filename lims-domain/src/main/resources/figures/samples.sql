select s.organisation, s.element as k1, s.kind as k2, count(*) as c1
from lims.sampling_sample s, asked a
where s.organisation = any (a.organisations) and s.collected_at >= a.begins and s.collected_at < a.ends
group by 1, 2, 3
