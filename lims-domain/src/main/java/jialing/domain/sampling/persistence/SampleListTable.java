package jialing.domain.sampling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.sampling.OrderOfSample;
import jialing.domain.sampling.SampleKind;
import jialing.domain.sampling.SampleLine;
import jialing.domain.sampling.SampleSite;
import jialing.domain.sampling.SampleState;
import org.hibernate.Session;

/**
 * The list of samples, newest first. Each visible organisation gives its newest rows from its own index and the newest of those are
 * the page: so a page costs the same among a thousand samples and among a million, for a district and for the whole city.
 */
@ApplicationScoped
public class SampleListTable {

    private static final String PAGE = """
            select s.id, s.code, s.kind, s.state, s.organisation, s.containers, s.collected_at,
                   p.code as site, p.name_zh, p.water_body, p.lon, p.lat, w.id as work_order, w.number, w.title, w.planned_on
            from (select one.* from unnest(?::text[]) as own(organisation)
                  cross join lateral (select * from sampling_sample x
                                      where x.organisation = own.organisation %s
                                      order by x.id::text collate "C" desc limit ?) one
                  order by one.id desc limit ?) s
            left join planning_site p on p.code = s.site
            join planning_work_order w on w.id = s.work_order_id
            order by s.id desc
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** What the list is narrowed to, as conditions on the sample with their parameters. */
    public static final class Conditions {

        private final StringBuilder sql = new StringBuilder();
        private final List<Object> parameters = new ArrayList<>();

        /** @param condition on {@code x}, with one question mark; ours, never a user's */
        public Conditions and(String condition, Object parameter) {
            if (parameter != null) {
                sql.append(" and ").append(condition);
                parameters.add(parameter);
            }
            return this;
        }
    }

    public List<SampleLine> page(Collection<String> organisations, Conditions conditions, int rows) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var query = connection.prepareStatement(PAGE.formatted(conditions.sql))) {
                query.setArray(1, connection.createArrayOf("text", organisations.toArray()));
                bind(query, conditions, rows);
                var lines = new ArrayList<SampleLine>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        lines.add(line(row));
                    }
                }
                return lines;
            }
        });
    }

    private static void bind(PreparedStatement query, Conditions conditions, int rows) throws SQLException {
        int at = 1;
        for (Object parameter : conditions.parameters) {
            query.setObject(++at, parameter);
        }
        query.setInt(++at, rows);
        query.setInt(++at, rows);
    }

    private static SampleLine line(ResultSet row) throws SQLException {
        OffsetDateTime collectedAt = row.getObject("collected_at", OffsetDateTime.class);
        return new SampleLine(
                row.getObject("id", UUID.class),
                row.getString("code"),
                SampleKind.valueOf(row.getString("kind")),
                SampleState.valueOf(row.getString("state")),
                row.getString("organisation"),
                row.getString("site") == null ? null : site(row),
                new OrderOfSample(
                        row.getObject("work_order", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("planned_on", LocalDate.class)),
                row.getInt("containers"),
                collectedAt == null ? null : collectedAt.toInstant());
    }

    private static SampleSite site(ResultSet row) throws SQLException {
        return new SampleSite(
                row.getString("site"),
                row.getString("name_zh"),
                row.getString("water_body"),
                row.getBigDecimal("lon"),
                row.getBigDecimal("lat"));
    }
}
