package jialing.domain.samplebank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.samplebank.Stocktaking;
import jialing.domain.shared.Sql;

/** Stock-takings, each with what differed. */
@ApplicationScoped
public class StocktakingTable {

    @Inject
    Sql sql;

    public void add(Stocktaking taken, String statement, RecordedAct act) {
        sql.execute(
                "insert into lims.samplebank_stocktaking (id, organisation, number, cabinet, expected, found, remark, person_id,"
                        + " name, statement, taken_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                taken.id(),
                taken.organisation(),
                taken.number(),
                taken.cabinet(),
                taken.expected(),
                taken.found(),
                taken.remark(),
                taken.personId(),
                taken.name(),
                statement,
                taken.takenAt(),
                act.hash());
        sql.write(
                "insert into lims.samplebank_stock_difference (stocktaking_id, container_code, organisation, finding,"
                        + " recorded_place, found_place) values (?, ?, ?, ?, ?, ?)",
                insert -> {
                    for (Stocktaking.StockDifference difference : taken.differences()) {
                        insert.setObject(1, taken.id());
                        insert.setString(2, difference.container());
                        insert.setString(3, taken.organisation());
                        insert.setString(4, difference.finding().name());
                        insert.setString(5, difference.recorded());
                        insert.setString(6, difference.found());
                        insert.addBatch();
                    }
                    insert.executeBatch();
                });
    }

    /** The last ones first. */
    public List<Stocktaking> of(String organisation, String cabinet, int rows) {
        return sql
                .read(
                        "select * from lims.samplebank_stocktaking where organisation = ? and cabinet = ?"
                                + " order by id desc limit ?",
                        StocktakingTable::stocktaking,
                        organisation,
                        cabinet,
                        rows)
                .stream()
                .map(taken -> taken.with(differences(taken.id())))
                .toList();
    }

    private List<Stocktaking.StockDifference> differences(UUID stocktaking) {
        return sql.read(
                "select * from lims.samplebank_stock_difference where stocktaking_id = ? order by finding, container_code",
                row -> new Stocktaking.StockDifference(
                        row.getString("container_code"),
                        Stocktaking.StockFinding.valueOf(row.getString("finding")),
                        row.getString("recorded_place"),
                        row.getString("found_place")),
                stocktaking);
    }

    private static Stocktaking stocktaking(ResultSet row) throws SQLException {
        return new Stocktaking(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                row.getString("cabinet"),
                row.getInt("expected"),
                row.getInt("found"),
                row.getString("remark"),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                Sql.instant(row, "taken_at"),
                List.of());
    }
}
