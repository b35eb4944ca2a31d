package jialing.web.catalogue;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import jialing.domain.catalogue.CatalogueView;
import jialing.domain.shared.Refusal;

/** What the catalogue knows: analytes, the methods that determine them, the limits they are held to, how samples are kept. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("catalogue")
public class CatalogueResource {

    @Inject
    CatalogueView catalogue;

    public record AnalyteList(List<CatalogueView.AnalyteLine> items) {}

    public record MethodList(List<CatalogueView.MethodLine> items) {}

    public record LimitList(List<CatalogueView.LimitLine> items) {}

    public record PreservationList(List<CatalogueView.PreservationLine> items) {}

    @GET
    @Path("analytes")
    public AnalyteList analytes(@QueryParam("matrix") String matrix) {
        return new AnalyteList(catalogue.analytes(matrix));
    }

    @GET
    @Path("methods")
    public MethodList methods(@QueryParam("matrix") String matrix, @QueryParam("analyte") String analyte) {
        return new MethodList(catalogue.methods(matrix, analyte));
    }

    /** @param on the day whose version is asked, e.g. the day of sampling; today when not given */
    @GET
    @Path("limits")
    public LimitList limits(
            @QueryParam("standard") String standard,
            @QueryParam("analyte") String analyte,
            @QueryParam("on") String on) {
        return new LimitList(catalogue.limits(standard, analyte, day(on)));
    }

    @GET
    @Path("preservation")
    public PreservationList preservation(@QueryParam("matrix") String matrix) {
        return new PreservationList(catalogue.preservation(matrix));
    }

    private static LocalDate day(String on) {
        try {
            return on == null ? null : LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("DayIsReal", "on", "日期应写作 2026-03-01：" + on, "A day is written 2026-03-01: " + on);
        }
    }
}
