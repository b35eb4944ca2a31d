package jialing.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jialing.domain.people.Colleagues;
import jialing.domain.shared.CurrentActor;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

@InContainer
class DatabaseRoleIT {

    @Resource(lookup = "java:jboss/datasources/LimsDS")
    private DataSource dataSource;

    @Inject
    private Colleagues colleagues;

    @Inject
    private CurrentActor currentActor;

    @Deployment
    static EnterpriseArchive application() {
        return ApplicationUnderTest.with(DatabaseRoleIT.class);
    }

    @Test
    void theServerKnowsTheApplicationsRoleOnly() throws SQLException {
        assertThat(settings("current_user", "current_setting('search_path')", "pg_has_role('jialing_owner', 'member')"))
                .containsExactly("jialing_app", "lims,engine", "false");
    }

    @Test
    void theDatabaseKeepsWhatItHasConfirmed() throws SQLException {
        assertThat(settings(
                        "current_setting('fsync')",
                        "current_setting('synchronous_commit')",
                        "current_setting('full_page_writes')"))
                .containsExactly("on", "on", "on");
    }

    @Test
    void beansOfTheDomainAreInjected() {
        assertThat(colleagues).isNotNull();
        assertThat(currentActor).isNotNull();
    }

    private List<String> settings(String... expressions) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select " + String.join("::text, ", expressions) + "::text")) {
            row.next();
            var values = new ArrayList<String>();
            for (int column = 1; column <= expressions.length; column++) {
                values.add(row.getString(column));
            }
            return values;
        }
    }
}
