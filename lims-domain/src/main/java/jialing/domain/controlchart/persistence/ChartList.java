package jialing.domain.controlchart.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jialing.domain.controlchart.ChartLine;
import jialing.domain.controlchart.ControlRule;
import jialing.domain.shared.Sql;

/** Charts as lines of a list, newest first. */
@ApplicationScoped
public class ChartList {

    private static final String LINES = "select c.*, counted.points, l.version, p.value, p.judged_at, p.alarms"
            + " from lims.controlchart_chart c"
            + " cross join lateral (select count(*) as points from lims.controlchart_point p where p.chart_id = c.id) counted"
            + " left join lateral (select * from lims.controlchart_point p where p.chart_id = c.id"
            + " order by p.id desc limit 1) p on true"
            + " left join lateral (select max(version) as version from lims.controlchart_limits l"
            + " where l.chart_id = c.id) l on true"
            + " where (cast(? as text) is null or c.method = ?) and (cast(? as text) is null or c.analyte = ?)"
            + " and (cast(? as uuid) is null or c.id < ?) and (not ? or cardinality(p.alarms) > 0)"
            + " order by c.id desc limit ?";

    @Inject
    Sql sql;

    /** @param alarmed only those whose newest point raises an alarm */
    public List<ChartLine> lines(String method, String analyte, boolean alarmed, UUID after, int most) {
        return sql.read(LINES, ChartList::line, method, method, analyte, analyte, after, after, alarmed, most);
    }

    private static ChartLine line(ResultSet row) throws SQLException {
        Array alarms = row.getArray("alarms");
        return new ChartLine(
                ChartTable.chart(row),
                row.getLong("points"),
                row.getObject("version", Integer.class),
                row.getBigDecimal("value"),
                Sql.instant(row, "judged_at"),
                alarms == null
                        ? List.of()
                        : Arrays.stream((String[]) alarms.getArray())
                                .map(ControlRule::valueOf)
                                .toList());
    }
}
