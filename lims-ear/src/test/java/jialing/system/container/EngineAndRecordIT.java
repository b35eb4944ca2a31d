package jialing.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import jialing.domain.people.Device;
import jialing.domain.people.Sessions;
import jialing.domain.planning.DecisionRule;
import jialing.domain.planning.Element;
import jialing.domain.planning.MonitoringScope;
import jialing.domain.planning.PlanWorkOrder;
import jialing.domain.planning.PlannedWork;
import jialing.domain.planning.WorkOrderPlanned;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.HouseOpened;
import jialing.domain.shared.LabClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Record, engine and ledger share one transaction: what fails after the engine's step undoes all three. */
@InContainer
class EngineAndRecordIT {

    private static final String SIGHT =
            "select set_config('jialing.organisation', '%s', false), set_config('jialing.visible', '%s', false)";

    @Inject
    private Event<HouseOpened> opened;

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentActor current;

    @Inject
    private PlanWorkOrder planWorkOrder;

    @Inject
    private FailureAfterTheEngine failure;

    @Resource(lookup = "java:jboss/datasources/LimsDS")
    private DataSource database;

    @Deployment
    static EnterpriseArchive application() {
        return ApplicationUnderTest.with(
                EngineAndRecordIT.class,
                FailureAfterTheEngine.class,
                FailureAfterTheEngine.Failed.class,
                OnRecord.class);
    }

    /** Hears the fact last, when the case has been stepped, and fails when asked to. */
    @ApplicationScoped
    public static class FailureAfterTheEngine {

        public static class Failed extends RuntimeException {}

        private final AtomicBoolean armed = new AtomicBoolean();

        public void arm(boolean yes) {
            armed.set(yes);
        }

        void hear(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) WorkOrderPlanned planned) {
            if (armed.get()) {
                throw new Failed();
            }
        }
    }

    @BeforeEach
    void aPlannerIsAtWork() {
        opened.fire(new HouseOpened(true));
        var planner = new Sessions.Credentials("wz.planner", "Jialing-2026", null);
        current.is(current.whileBeing(Actor.system(), () -> sessions.logIn(planner, Device.of(null)))
                .orRefuse()
                .actor());
    }

    @Test
    void aFailureAfterTheEnginesStepUndoesOrderCaseAndAct() throws SQLException {
        OnRecord before = onRecord();
        failure.arm(true);
        assertThatThrownBy(() -> planWorkOrder.plan(work())).isInstanceOf(FailureAfterTheEngine.Failed.class);
        assertThat(onRecord()).isEqualTo(before);
        failure.arm(false);
        planWorkOrder.plan(work());
        assertThat(onRecord()).isEqualTo(before.andOneMore());
    }

    private static PlannedWork work() {
        LocalDate today = LocalDate.now(LabClock.ZONE);
        var scope = new MonitoringScope(Element.SURFACE_WATER, List.of("SW010"), List.of("PH", "NH3N"));
        return new PlannedWork(null, "回滚试验", scope, today, today, DecisionRule.SIMPLE_ACCEPTANCE);
    }

    private OnRecord onRecord() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(SIGHT.formatted("*", "*"));
            try {
                return OnRecord.now(connection);
            } finally {
                statement.execute(SIGHT.formatted("", ""));
            }
        }
    }
}
