package jialing.web.nonconformity;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jialing.domain.nonconformity.NonconformityStatistics;
import jialing.domain.shared.Refusal;

/** How many, where, why, and how long they take. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("nonconformity/statistics")
public class NonconformityStatisticsResource {

    @Inject
    NonconformityStatistics statistics;

    @GET
    public NonconformityStatistics.Figures figures(
            @QueryParam("organisation") String organisation, @QueryParam("since") String since) {
        return statistics.of(organisation, since == null || since.isBlank() ? null : day(since));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid(
                    "DayIsReal", "since", "日期应写作 2026-03-01：" + text, "A day is written 2026-03-01: " + text);
        }
    }
}
