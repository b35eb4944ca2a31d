package jialing.web.samplebank;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.samplebank.CabinetMessage;
import jialing.domain.samplebank.CabinetOpenings;
import jialing.domain.samplebank.TakeCabinetMessages;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.environment.SensorThrottle;
import jialing.web.shared.PublicDoor;

/** Where cabinets tell what happened to them, and ask what they may open. They show their own key and open no session. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("samplebank/device")
public class CabinetMessageResource {

    @Inject
    TakeCabinetMessages takeCabinetMessages;

    @Inject
    CabinetOpenings cabinetOpenings;

    @Inject
    SensorThrottle throttle;

    @Inject
    CurrentActor current;

    @Context
    HttpServletRequest request;

    /**
     * @param key of the cabinet's device
     * @param messages up to 100
     */
    public record CabinetDelivery(String key, List<CabinetMessage> messages) {

        /** A key is no word for a log. */
        @Override
        public String toString() {
            return "CabinetDelivery";
        }
    }

    @POST
    @Path("messages")
    @PublicDoor(unlimited = true)
    public TakeCabinetMessages.MessagesTaken take(CabinetDelivery delivery) {
        throttle.admit(request.getRemoteAddr());
        return current.whileBeing(Actor.system(), () -> takeCabinetMessages.take(delivery.key(), delivery.messages()));
    }

    /** @param key of the cabinet's device */
    @GET
    @Path("openings")
    @PublicDoor(unlimited = true)
    public CabinetOpenings.OpeningsNow openings(@HeaderParam("X-Sensor-Key") String key) {
        throttle.admit(request.getRemoteAddr());
        return current.whileBeing(Actor.system(), () -> cabinetOpenings.of(key));
    }
}
