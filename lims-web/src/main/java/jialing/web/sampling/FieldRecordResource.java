package jialing.web.sampling;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.sampling.Circumstances;
import jialing.domain.sampling.CollectSample;
import jialing.domain.sampling.CollectSample.CoSigner;
import jialing.domain.sampling.CollectSample.FieldNotes;
import jialing.domain.sampling.FieldObservation;
import jialing.domain.sampling.FilledContainer;
import jialing.domain.sampling.SampleView;
import jialing.domain.sampling.Weather;
import jialing.domain.shared.Position;
import jialing.web.shared.Language;

/** What was recorded in the field. Sending the same record twice changes nothing. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("sampling/field-records")
public class FieldRecordResource {

    @Inject
    CollectSample collectSample;

    @Inject
    SampleView samples;

    @Context
    HttpHeaders headers;

    /** @param id a UUID of version 7, minted on the device: the id of the act */
    public record NewFieldRecord(
            UUID id,
            String sampleCode,
            Instant deviceTime,
            Position position,
            String weather,
            Map<String, String> circumstances,
            List<FieldObservation> readings,
            List<FilledContainer> containers,
            List<UUID> photos,
            String remark,
            CoSigner secondSampler) {

        FieldNotes notes() {
            return new FieldNotes(
                    id,
                    sampleCode,
                    deviceTime,
                    position,
                    Weather.named(weather),
                    new Circumstances(circumstances),
                    readings,
                    containers,
                    photos,
                    remark);
        }
    }

    @POST
    public SampleShown collect(NewFieldRecord record) {
        UUID sample = collectSample.collect(record.notes(), record.secondSampler());
        return SampleShown.of(samples.byId(sample), Language.of(headers));
    }
}
