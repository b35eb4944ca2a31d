select i.organisation, s.state as k1, count(*) as c1
from asked a
         join lims.equipment_instrument i on i.organisation = any (a.organisations)
         cross join lateral (select c.state
                             from lims.equipment_state_change c
                             where c.instrument_id = i.id and c.since < least(a.ends, now())
                             order by c.since desc, c.id desc
                             limit 1) s
group by 1, 2
