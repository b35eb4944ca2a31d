package jialing.system.container;

import java.sql.Connection;
import java.sql.SQLException;

/** How much of planned work is on record: the same act writes one of each, or none. */
record OnRecord(long orders, long cases, long acts) {

    private static final String COUNTS = "select (select count(*) from lims.planning_work_order),"
            + " (select count(*) from engine.act_ru_execution where parent_id_ is null),"
            + " (select count(*) from lims.ledger_act)";

    /** @param database with the sight of the house or of the owner */
    static OnRecord now(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(COUNTS)) {
            row.next();
            return new OnRecord(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    OnRecord andOneMore() {
        return new OnRecord(orders + 1, cases + 1, acts + 1);
    }
}
