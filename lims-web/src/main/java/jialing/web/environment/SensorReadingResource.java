package jialing.web.environment;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jialing.domain.environment.TakeSensorReadings;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.PublicDoor;

/** Where sensors deliver what they read. They show their own key and open no session. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("environment/sensor-readings")
public class SensorReadingResource {

    @Inject
    TakeSensorReadings takeSensorReadings;

    @Inject
    SensorThrottle throttle;

    @Inject
    CurrentActor current;

    @Context
    HttpServletRequest request;

    /** @param added how many were not known before */
    public record DeliveryTaken(String sensor, int received, int added) {}

    @POST
    @PublicDoor(unlimited = true)
    public DeliveryTaken take(SensorDelivery delivery) {
        throttle.admit(request.getRemoteAddr());
        var command = new TakeSensorReadings.Command(null, delivery.key(), delivery.readings());
        TakeSensorReadings.Taken taken = current.whileBeing(Actor.system(), () -> takeSensorReadings.take(command));
        return new DeliveryTaken(taken.sensor(), taken.received(), taken.added());
    }
}
