select i.organisation, w.element as k1,
       count(*) as c1,
       count(*) filter (where r.replaces_id is not null) as c2,
       count(*) filter (where e.state = 'WITHDRAWN') as c3
from asked a
         join lims.reporting_issue i on i.organisation = any (a.organisations) and i.issued_at >= a.begins and i.issued_at < a.ends
         join lims.reporting_report r on r.id = i.report_id
         join lims.planning_work_order w on w.id = r.work_order_id
         left join lims.reporting_end e on e.report_id = i.report_id
group by 1, 2
