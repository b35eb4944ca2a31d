package jialing.web.environment;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.environment.AmbientQuantity;
import jialing.domain.environment.AmbientReading;
import jialing.domain.environment.EnvironmentView;
import jialing.domain.environment.KeptFile;
import jialing.domain.environment.PlaceKind;
import jialing.domain.environment.RegisterPlace;
import jialing.domain.environment.SetPlaceLimit;
import jialing.domain.environment.TakeLoggerFile;
import jialing.domain.environment.TakeReadings;
import jialing.web.shared.AskedTime;

/** Places, their limits, and readings by hand and by file. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("environment/places")
public class PlaceResource {

    @Inject
    EnvironmentView view;

    @Inject
    RegisterPlace registerPlace;

    @Inject
    SetPlaceLimit setPlaceLimit;

    @Inject
    TakeReadings takeReadings;

    @Inject
    TakeLoggerFile takeLoggerFile;

    public record PlaceList(List<EnvironmentView.PlaceLine> items) {}

    /** @param keeper id of a person, null for nobody */
    public record NewPlace(String code, String nameZh, String nameEn, PlaceKind kind, String parent, UUID keeper) {}

    public record PlaceDescription(String nameZh, String nameEn, PlaceKind kind, String parent, UUID keeper) {}

    /**
     * @param validMinutes how long a reading speaks for the place; null when it need not be watched
     * @param from null for today
     */
    public record NewPlaceLimit(
            AmbientQuantity quantity,
            BigDecimal low,
            BigDecimal high,
            Integer validMinutes,
            LocalDate from,
            String reason) {}

    /** @param readings those without a time were read just now */
    public record HandReadings(List<AmbientReading> readings) {}

    /** @param added how many were not known before */
    public record ReadingsTaken(int added) {}

    @GET
    public PlaceList places() {
        return new PlaceList(view.places());
    }

    @POST
    public EnvironmentView.PlaceDetail register(NewPlace place) {
        registerPlace.register(new RegisterPlace.Command(
                null, place.code(), place.nameZh(), place.nameEn(), place.kind(), place.parent(), place.keeper()));
        return view.place(place.code());
    }

    @GET
    @Path("{place}")
    public EnvironmentView.PlaceDetail place(@PathParam("place") String code) {
        return view.place(code);
    }

    @PUT
    @Path("{place}")
    public EnvironmentView.PlaceDetail describe(@PathParam("place") String code, PlaceDescription place) {
        registerPlace.describeAnew(new RegisterPlace.Command(
                null, code, place.nameZh(), place.nameEn(), place.kind(), place.parent(), place.keeper()));
        return view.place(code);
    }

    @POST
    @Path("{place}/limits")
    public EnvironmentView.PlaceDetail limit(@PathParam("place") String code, NewPlaceLimit limit) {
        setPlaceLimit.set(new SetPlaceLimit.Command(
                null,
                code,
                limit.quantity(),
                limit.low(),
                limit.high(),
                limit.validMinutes(),
                limit.from(),
                limit.reason()));
        return view.place(code);
    }

    @GET
    @Path("{place}/curve")
    public EnvironmentView.Curve curve(
            @PathParam("place") String code,
            @QueryParam("quantity") AmbientQuantity quantity,
            @QueryParam("since") String since,
            @QueryParam("until") String until) {
        return view.curve(code, quantity, AskedTime.of("since", since), AskedTime.of("until", until));
    }

    @POST
    @Path("{place}/readings")
    public ReadingsTaken take(@PathParam("place") String code, HandReadings hand) {
        return new ReadingsTaken(takeReadings.take(new TakeReadings.Command(null, code, hand.readings())));
    }

    /** @param name what the file is called, for people */
    @POST
    @Path("{place}/files")
    @Consumes(MediaType.WILDCARD)
    public ReadingsTaken file(@PathParam("place") String code, @QueryParam("name") String name, InputStream body)
            throws IOException {
        return new ReadingsTaken(takeLoggerFile.take(code, name, body.readNBytes(TakeLoggerFile.LARGEST + 1)));
    }

    @GET
    @Path("{place}/files/{file}")
    @Produces("text/csv")
    public Response file(@PathParam("place") String code, @PathParam("file") UUID id) {
        KeptFile file = view.file(code, id);
        return Response.ok(file.bytes(), "text/csv")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".csv\"")
                .build();
    }
}
