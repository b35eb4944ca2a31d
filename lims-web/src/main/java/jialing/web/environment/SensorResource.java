package jialing.web.environment;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.environment.EnvironmentView;
import jialing.domain.environment.RegisterSensor;
import jialing.domain.environment.Sensor;

/** The register of sensors. A key is told once, in the answer that made it. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("environment/sensors")
public class SensorResource {

    @Inject
    EnvironmentView view;

    @Inject
    RegisterSensor registerSensor;

    /** @param topic where it publishes over MQTT */
    public record SensorShown(String code, String place, String description, boolean ended, String topic) {

        static SensorShown of(Sensor sensor) {
            return new SensorShown(
                    sensor.code(),
                    sensor.place(),
                    sensor.description(),
                    sensor.ended(),
                    SensorTopic.of(sensor.organisation(), sensor.code()));
        }
    }

    public record SensorList(List<SensorShown> items) {}

    public record NewSensor(String code, String place, String description) {}

    public record SensorMove(String place) {}

    /** @param key to be put into the sensor; it is not kept */
    public record SensorWithKey(SensorShown sensor, String key) {}

    @GET
    public SensorList sensors() {
        return new SensorList(view.sensors().stream().map(SensorShown::of).toList());
    }

    @POST
    public SensorWithKey register(NewSensor sensor) {
        return shown(registerSensor.register(sensor.code(), sensor.place(), sensor.description()));
    }

    @POST
    @Path("{sensor}/key")
    public SensorWithKey renewKey(@PathParam("sensor") String code) {
        return shown(registerSensor.renewKey(code));
    }

    @POST
    @Path("{sensor}/move")
    public SensorShown move(@PathParam("sensor") String code, SensorMove move) {
        return SensorShown.of(registerSensor.move(code, move.place()));
    }

    @POST
    @Path("{sensor}/end")
    public SensorShown end(@PathParam("sensor") String code) {
        return SensorShown.of(registerSensor.end(code));
    }

    private static SensorWithKey shown(RegisterSensor.WithKey sensor) {
        return new SensorWithKey(SensorShown.of(sensor.sensor()), sensor.key());
    }
}
