package jialing.system.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jialing.system.access.wanzhou.WanzhouRecord;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Row-level security as the second wall: here nobody asks the domain. Who has the application's own database role, and tells the
 * database to act for one organisation, reads and writes nothing of another.
 */
class SecondWallIT {

    private static final String FOREIGN = WanzhouRecord.ORGANISATION;
    private static final String OWN = "CQ-YZ";

    @BeforeAll
    static void aRecordToBreakInto() {
        WanzhouRecord.published();
    }

    static Stream<String> tables() throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = TheSystem.asDatabaseOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select c.relname from pg_class c join pg_namespace n"
                        + " on n.oid = c.relnamespace and n.nspname = 'lims' join pg_attribute a on a.attrelid = c.oid"
                        + " and a.attname = 'organisation' and not a.attisdropped"
                        + " where c.relkind in ('r', 'p') and not c.relispartition order by 1")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables.stream();
    }

    @Test
    void thereIsMuchToBreakInto() throws SQLException {
        List<String> filled = new ArrayList<>();
        try (var connection = TheSystem.asDatabaseOwner()) {
            for (String table : tables().toList()) {
                if (count(connection, table) > 0) {
                    filled.add(table);
                }
            }
        }
        assertThat(filled).hasSizeGreaterThan(25).contains("ledger_act", "analysis_result", "reporting_seal");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noRowOfAForeignOrganisationIsRead(String table) throws SQLException {
        try (var connection = actingFor(OWN)) {
            assertThat(count(connection, table)).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noRowOfAForeignOrganisationIsChangedOrRemoved(String table) throws SQLException {
        for (String attack : List.of(
                "update lims." + table + " set organisation = '" + OWN + "' where organisation = '" + FOREIGN + "'",
                "delete from lims." + table + " where organisation = '" + FOREIGN + "'")) {
            try (var connection = actingFor(OWN);
                    var statement = connection.createStatement()) {
                assertThat(statement.executeUpdate(attack)).as(attack).isZero();
            } catch (SQLException refused) {
                assertThat(refused.getMessage()).contains("permission denied");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noRowIsPutIntoAForeignRecord(String table) throws SQLException {
        try (var connection = actingFor(OWN);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("insert into lims." + table
                            + " select (jsonb_populate_record(null::lims." + table + ", '{\"organisation\": \""
                            + FOREIGN
                            + "\"}')).*"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(row-level security|permission denied|non-DEFAULT).*");
        }
    }

    private static Connection actingFor(String organisation) throws SQLException {
        Connection connection = TheSystem.asApplicationRole();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('jialing.visible', '" + organisation
                    + "', true), set_config('jialing.organisation', '" + organisation + "', true)");
        }
        return connection;
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from lims." + table + " where organisation = '" + FOREIGN + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
