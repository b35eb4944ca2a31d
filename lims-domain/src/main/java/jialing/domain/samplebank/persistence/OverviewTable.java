package jialing.domain.samplebank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import jialing.domain.samplebank.BankPosition;
import jialing.domain.shared.Sql;

/** How full the bank is. */
@ApplicationScoped
public class OverviewTable {

    private static final String POSITIONS =
            "select p.*, coalesce(s.lying, 0) as lying from (select distinct on (cabinet, code) *"
                    + " from lims.samplebank_position where organisation = ? order by cabinet, code, version desc) p"
                    + " left join (select cabinet, position, count(*) as lying from lims.samplebank_standing"
                    + " where organisation = ? and state = 'STORED' group by cabinet, position) s"
                    + " on s.cabinet = p.cabinet and s.position = p.code ";

    private static final String FILLING = "select cabinet, count(*) as positions,"
            + " count(*) filter (where blocked is not null) as blocked, sum(capacity) as capacity, sum(lying) as lying,"
            + " count(*) filter (where blocked is null and lying < capacity) as free from (" + POSITIONS
            + ") all_of_them group by cabinet";

    private static final String FREE = "select cabinet, code from (" + POSITIONS
            + ") all_of_them where blocked is null and lying < capacity and cabinet = any(?) order by cabinet, code limit ?";

    @Inject
    Sql sql;

    /**
     * How full a cabinet is.
     *
     * @param free positions to which something may be put
     */
    public record Filling(String cabinet, int positions, int blocked, int capacity, int lying, int free) {}

    public List<Filling> filling(String organisation) {
        return sql.read(
                FILLING,
                row -> new Filling(
                        row.getString("cabinet"),
                        row.getInt("positions"),
                        row.getInt("blocked"),
                        row.getInt("capacity"),
                        row.getInt("lying"),
                        row.getInt("free")),
                organisation,
                organisation);
    }

    /** Labels of free positions in these cabinets. */
    public List<String> free(String organisation, Collection<String> cabinets, int most) {
        return sql.all(
                FREE,
                statement -> {
                    statement.setString(1, organisation);
                    statement.setString(2, organisation);
                    statement.setArray(3, statement.getConnection().createArrayOf("text", cabinets.toArray()));
                    statement.setInt(4, most);
                },
                row -> BankPosition.label(row.getString("cabinet"), row.getString("code")));
    }
}
