package jialing.domain.nonconformity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jialing.domain.nonconformity.NonconformityStatistics.Count;
import jialing.domain.nonconformity.NonconformityStatistics.Figures;
import jialing.domain.nonconformity.NonconformityStatistics.Totals;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sql;

/** Nonconformities counted, as far as the asking person may see them. */
@ApplicationScoped
public class StatisticsTable {

    private static final String OF_THE_PERIOD =
            " from lims.nonconformity_nonconformity n join lims.nonconformity_standing s on s.nonconformity_id = n.id"
                    + " where n.opened_at >= ? and (?::text is null or n.organisation = ?)";

    private static final String COUNTS = "count(*)::int, (count(*) filter (where s.closed_at is null))::int,"
            + " (count(*) filter (where s.due_on < ?))::int";

    private static final String TOTALS = "select " + COUNTS + ", (count(*) filter (where s.stopped))::int,"
            + " round(avg(extract(epoch from s.closed_at - n.opened_at) / 86400)::numeric, 1)" + OF_THE_PERIOD;

    @Inject
    Sql sql;

    public Figures of(String organisation, LocalDate since, LocalDate today) {
        return new Figures(
                since,
                totals(organisation, since, today),
                counts("to_char(n.opened_at at time zone 'Asia/Shanghai', 'YYYY-MM')", organisation, since, today),
                counts("n.source", organisation, since, today),
                counts("n.severity", organisation, since, today),
                counts("coalesce(s.cause, 'NOT_EVALUATED')", organisation, since, today),
                counts("n.organisation", organisation, since, today));
    }

    private Totals totals(String organisation, LocalDate since, LocalDate today) {
        return sql.read(
                        TOTALS,
                        row -> new Totals(
                                row.getInt(1),
                                row.getInt(1) - row.getInt(2),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getBigDecimal(5)),
                        today,
                        startOf(since),
                        organisation,
                        organisation)
                .get(0);
    }

    /** @param key an expression of this class, never of a person */
    private List<Count> counts(String key, String organisation, LocalDate since, LocalDate today) {
        return sql.read(
                "select " + key + ", " + COUNTS + OF_THE_PERIOD + " group by 1 order by 1",
                row -> new Count(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                today,
                startOf(since),
                organisation,
                organisation);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LabClock.ZONE).toInstant();
    }
}
