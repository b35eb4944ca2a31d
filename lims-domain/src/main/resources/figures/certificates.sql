select c.organisation, c.kind as k1,
       count(*) filter (where c.issued_on <= a.last_day and c.expires_on >= a.last_day) as c1,
       count(distinct c.person_id) filter (where c.issued_on <= a.last_day and c.expires_on >= a.last_day) as c2,
       count(*) filter (where c.issued_on >= date_trunc('year', a.last_day) and c.issued_on <= a.last_day) as c3,
       count(*) filter (where c.expires_on >= date_trunc('year', a.last_day) and c.expires_on < a.last_day) as c4
from asked a
         join lims.people_competence_certificate c on c.organisation = any (a.organisations)
group by 1, 2
