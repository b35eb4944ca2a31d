package jialing.web.custody;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jialing.domain.custody.ExpectedSamples;
import jialing.domain.sampling.SampleState;
import jialing.web.shared.Language;

/** What the receipt desk expects, the most pressing first. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("custody/expected")
public class ExpectedResource {

    @Inject
    ExpectedSamples expected;

    @Context
    HttpHeaders headers;

    public record ExpectedContainer(String code, String container, List<String> analytes, Instant mustStartBy) {}

    /**
     * @param heldBy name of the person who has it
     * @param heldByMe whether the asking person can receive it now
     */
    public record ExpectedSample(
            String sampleCode,
            SampleState state,
            String site,
            String siteCode,
            String heldBy,
            boolean heldByMe,
            Instant collectedAt,
            List<ExpectedContainer> containers) {}

    public record ExpectedList(List<ExpectedSample> items) {}

    @GET
    public ExpectedList expected() {
        Locale language = Language.of(headers);
        return new ExpectedList(
                expected.all().stream().map(line -> shown(line, language)).toList());
    }

    private static ExpectedSample shown(ExpectedSamples.Line line, Locale language) {
        return new ExpectedSample(
                line.sampleCode(),
                line.state(),
                line.site(),
                line.siteCode(),
                line.heldBy(),
                line.heldByMe(),
                line.collectedAt(),
                line.containers().stream()
                        .map(container -> new ExpectedContainer(
                                container.code(),
                                container.kind().label().in(language),
                                container.analytes(),
                                container.mustStartBy()))
                        .toList());
    }
}
