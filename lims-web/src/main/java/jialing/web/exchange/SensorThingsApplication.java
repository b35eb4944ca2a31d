package jialing.web.exchange;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import jialing.web.shared.DoorKeeper;
import jialing.web.shared.FailureMapper;
import jialing.web.shared.JsonConfiguration;
import jialing.web.shared.VisitorsLook;
import jialing.web.visits.VisitorsTrail;

/** The door at {@code /sta}, beside the one at {@code /api}; the same door-keeper lets in. */
@ApplicationPath("/sta")
public class SensorThingsApplication extends Application {

    static final String PATH = "/sta/";

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                SensorThingsResource.class,
                DoorKeeper.class,
                VisitorsLook.class,
                VisitorsTrail.class,
                FailureMapper.class,
                JsonConfiguration.class);
    }
}
