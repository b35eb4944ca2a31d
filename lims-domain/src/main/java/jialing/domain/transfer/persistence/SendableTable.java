package jialing.domain.transfer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jialing.domain.planning.ContainerKind;
import jialing.domain.planning.Element;
import jialing.domain.preparation.Sieve;
import jialing.domain.shared.Sql;
import jialing.domain.transfer.SendableView.SendableContainer;

/** Containers that wait for the own bench and are in no consignment, with what has to be alike for them to go together. */
@ApplicationScoped
public class SendableTable {

    /** More are not offered at once; what is most urgent comes first. */
    private static final int MOST = 2000;

    private static final String WAITING =
            "select s.element, c.kind, c.note, c.preservative, c.storage, c.preservative_added, c.holding_time_hours, f.sieve,"
                    + " c.code, s.code as sample_code, s.site, p.name_zh as site_name, o.number as work_order,"
                    + " s.collected_at, c.must_start_by, array_agg(w.analyte order by w.analyte) as analytes"
                    + " from lims.analysis_waiting w join lims.sampling_container c on c.id = w.container_id"
                    + " join lims.sampling_sample s on s.id = c.sample_id"
                    + " join lims.planning_site p on p.code = s.site"
                    + " join lims.planning_work_order o on o.id = s.work_order_id"
                    + " left join lateral (select t.sieve from (select sieve from lims.preparation_step where container_id = c.id"
                    + " union all select sieve from lims.preparation_portion where container_id = c.id) t"
                    + " where t.sieve is not null order by length(t.sieve) desc, t.sieve desc limit 1) f on true"
                    + " where w.organisation = ? and s.state = 'RECEIVED' and c.filled"
                    + " and not exists (select from lims.transfer_item i join lims.transfer_consignment t"
                    + " on t.id = i.consignment_id where i.container_id = c.id"
                    + " and jsonb_exists(t.container -> 'analytes', w.analyte)"
                    + " and not exists (select from lims.transfer_end e where e.consignment_id = t.id))"
                    + " group by s.id, c.id, p.name_zh, o.number, f.sieve order by c.must_start_by nulls last, c.code limit ?";

    @Inject
    Sql sql;

    /** As {@link jialing.domain.transfer.rules.ContainersAlike} asks for it. */
    public record Alike(
            Element element,
            ContainerKind kind,
            String note,
            String preservative,
            boolean preservativeAdded,
            String storage,
            Integer holdingTimeHours,
            Sieve sieve) {}

    public record Line(Alike alike, SendableContainer container) {}

    public List<Line> of(String organisation) {
        return sql.read(WAITING, SendableTable::line, organisation, MOST);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new Alike(
                        Element.valueOf(row.getString("element")),
                        ContainerKind.valueOf(row.getString("kind")),
                        row.getString("note"),
                        row.getString("preservative"),
                        row.getBoolean("preservative_added"),
                        row.getString("storage"),
                        row.getObject("holding_time_hours", Integer.class),
                        row.getString("sieve") == null ? null : Sieve.valueOf(row.getString("sieve"))),
                new SendableContainer(
                        row.getString("code"),
                        row.getString("sample_code"),
                        row.getString("site"),
                        row.getString("site_name"),
                        row.getString("work_order"),
                        Sql.instant(row, "collected_at"),
                        Sql.instant(row, "must_start_by"),
                        List.of((String[]) row.getArray("analytes").getArray())));
    }
}
