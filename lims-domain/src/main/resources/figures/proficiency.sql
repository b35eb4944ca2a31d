select s.laboratory as organisation, s.analyte as k1,
       count(*) as c1,
       count(*) filter (where s.grade = 'SATISFACTORY') as c2,
       count(*) filter (where s.grade = 'QUESTIONABLE') as c3,
       count(*) filter (where s.grade = 'UNSATISFACTORY') as c4
from lims.proficiency_score s, asked a
where s.laboratory = any (a.organisations) and s.scored_at >= a.begins and s.scored_at < a.ends
group by 1, 2
