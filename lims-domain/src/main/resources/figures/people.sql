select h.organisation, h.capacity as k1, count(distinct h.person_id) as c1
from asked a
         join lims.people_held_capacity h on h.organisation = any (a.organisations)
    and h.valid_from <= a.last_day and (h.valid_to is null or h.valid_to >= a.last_day)
         join lims.people_employment e on e.person_id = h.person_id and e.organisation = h.organisation and e.admitted_at is not null
    and e.valid_from <= a.last_day and (e.valid_to is null or e.valid_to >= a.last_day)
group by 1, 2
