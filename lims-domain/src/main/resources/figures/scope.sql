select q.organisation, q.matrix as k1,
       count(distinct q.method) as c1,
       count(distinct q.analyte) as c2,
       count(distinct (q.method, q.analyte)) as c3
from lims.organisation_qualified_method q, asked a
where q.organisation = any (a.organisations) and q.valid_from <= a.last_day and q.valid_to >= a.last_day
  and (q.suspended_from is null or q.suspended_from > a.last_day)
group by 1, 2
