package jialing.system.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, whoever asks. */
class AppendOnlyIT {

    @Test
    void theApplicationsRoleCanNeitherChangeNorDeleteAnAct() throws SQLException {
        try (var connection = TheSystem.asApplicationRole();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update lims.ledger_act set content = '{}'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from lims.ledger_act"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("create table lims.other (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void evenTheOwnerIsRefusedByTheTrigger() throws SQLException {
        TheSystem.as("wz.planner").get("/api/people/me").done();
        try (var connection = TheSystem.asDatabaseOwner();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update lims.ledger_act set content = '{}'"))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.execute("truncate lims.ledger_act"))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void withoutAPersonTheDatabaseShowsNoTenantsRow() throws SQLException {
        TheSystem.as("wz.planner").get("/api/people/me").done();
        try (var connection = TheSystem.asApplicationRole();
                var statement = connection.createStatement()) {
            for (String table : tenantTables()) {
                try (var rows = statement.executeQuery("select count(*) from lims." + table)) {
                    rows.next();
                    assertThat(rows.getLong(1)).as(table).isZero();
                }
            }
        }
    }

    @Test
    void everyTableWithAnOrganisationIsUnderRowLevelSecurity() throws SQLException {
        try (var connection = TheSystem.asDatabaseOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation'"
                                + " where n.nspname = 'lims' and c.relkind in ('r', 'p') and not c.relispartition"
                                + " and not c.relrowsecurity")) {
            var open = new ArrayList<String>();
            while (rows.next()) {
                open.add(rows.getString(1));
            }
            assertThat(open).isEmpty();
        }
    }

    @Test
    void theDatabaseKeepsWhatItHasConfirmed() throws SQLException {
        try (var connection = TheSystem.asApplicationRole();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select current_setting('fsync'), current_setting('synchronous_commit'),"
                                + " current_setting('full_page_writes')")) {
            rows.next();
            assertThat(List.of(rows.getString(1), rows.getString(2), rows.getString(3)))
                    .containsExactly("on", "on", "on");
        }
    }

    private static List<String> tenantTables() throws SQLException {
        try (var connection = TheSystem.asDatabaseOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where n.nspname = 'lims' and c.relrowsecurity")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            assertThat(names).contains("ledger_act", "people_account");
            return names;
        }
    }
}
