package jialing.web.plausibility;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import jialing.domain.plausibility.SamplePlausibility;
import jialing.domain.plausibility.SamplePlausibility.ContentBesideUsual;
import jialing.web.quality.JudgementResource.Judged;

/** Whether what is known of a sample may be true, for those who review it. */
@Produces(MediaType.APPLICATION_JSON)
@Path("plausibility/samples/{code}")
public class PlausibilityResource {

    @Inject
    SamplePlausibility view;

    /** As {@link ContentBesideUsual}. */
    public record BesideUsual(
            String analyte,
            BigDecimal value,
            boolean below,
            String unit,
            BigDecimal median,
            Integer earlier,
            Boolean ofSeason,
            BigDecimal modifiedZ,
            int neighbours,
            List<Judged> findings) {

        static BesideUsual of(ContentBesideUsual content) {
            return new BesideUsual(
                    content.analyte(),
                    content.value(),
                    content.below(),
                    content.unit().symbol(),
                    content.median(),
                    content.earlier(),
                    content.ofSeason(),
                    content.modifiedZ(),
                    content.neighbours(),
                    content.findings().stream().map(Judged::of).toList());
        }
    }

    public record SamplePlausibilityAnswer(List<Judged> relations, List<BesideUsual> contents) {}

    @GET
    public SamplePlausibilityAnswer sample(@PathParam("code") String code) {
        var plausible = view.of(code);
        return new SamplePlausibilityAnswer(
                plausible.relations().stream().map(Judged::of).toList(),
                plausible.contents().stream().map(BesideUsual::of).toList());
    }
}
