package jialing.web.analysis;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.analysis.BatchElements;
import jialing.domain.analysis.BatchLine;
import jialing.domain.analysis.BatchList;
import jialing.domain.analysis.BatchSheet;
import jialing.domain.analysis.BatchSheetView;
import jialing.domain.analysis.BatchState;
import jialing.domain.analysis.CheckedCurve;
import jialing.domain.analysis.EarlierCurve;
import jialing.domain.analysis.EarlierCurves;
import jialing.domain.analysis.FailedCheck;
import jialing.domain.analysis.FailedCheckView;
import jialing.domain.analysis.OpenBatch;
import jialing.domain.analysis.PointRow;
import jialing.domain.analysis.ReadingRow;
import jialing.domain.analysis.ReanalyseBatch;
import jialing.domain.analysis.RecordCalibration;
import jialing.domain.analysis.RecordReadings;
import jialing.domain.analysis.RecordSeries;
import jialing.domain.analysis.SeriesKind;
import jialing.domain.analysis.SeriesLine;
import jialing.domain.analysis.SeriesView;
import jialing.domain.analysis.StandardRow;
import jialing.domain.analysis.SubmitBatch;
import jialing.domain.analysis.SubmitBatch.SupervisorSigning;
import jialing.domain.analysis.TakeOverCalibration;
import jialing.domain.curves.CurveModel;
import jialing.domain.curves.CurveShape;
import jialing.domain.curves.CurveWeighting;
import jialing.domain.equipment.InstrumentScan;
import jialing.domain.gate.MaterialUse;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Page;
import jialing.web.people.SigningBody;
import jialing.web.shared.AskedTime;

/** Batches and what is entered into them; every change answers with the fresh sheet. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("analysis/batches")
public class BatchResource {

    /** What is longer than any series that is taken is not read to its end. */
    private static final int LARGEST_FILE = 16_000_000;

    @Inject
    BatchList list;

    @Inject
    BatchSheetView sheets;

    @Inject
    OpenBatch openBatch;

    @Inject
    RecordCalibration recordCalibration;

    @Inject
    EarlierCurves earlierCurves;

    @Inject
    FailedCheckView failedChecks;

    @Inject
    TakeOverCalibration takeOverCalibration;

    @Inject
    RecordReadings recordReadings;

    @Inject
    RecordSeries recordSeries;

    @Inject
    SeriesView seriesView;

    @Inject
    SubmitBatch submitBatch;

    @Inject
    ReanalyseBatch reanalyseBatch;

    public record BatchPage(List<BatchLine> items, String next) {}

    public record ReadingList(List<BatchSheet.SheetReading> items) {}

    /**
     * @param lateDecision why containers are analysed although their holding time is over, else null
     * @param materials standards and reagents, and what each is for
     * @param instruments codes of further instruments
     * @param room its code, null when it is not named
     * @param scans labels of instruments that were read, and when
     */
    public record Opening(
            String method,
            String instrument,
            List<String> containers,
            String lateDecision,
            List<MaterialUse> materials,
            List<String> instruments,
            String room,
            List<InstrumentScan> scans) {}

    /** What the curve of an analyte is to be drawn as. */
    public record CurveAsked(String analyte, CurveShape shape, CurveWeighting weighting) {}

    /** @param models null for the usual curve of the method everywhere */
    public record Calibrating(List<StandardRow> points, List<CurveAsked> models, String reason) {

        Map<String, CurveModel> byAnalyte() {
            return models == null
                    ? Map.of()
                    : models.stream()
                            .filter(each -> each != null && each.analyte() != null)
                            .collect(Collectors.toMap(
                                    CurveAsked::analyte,
                                    each -> new CurveModel(each.shape(), each.weighting()),
                                    (first, second) -> second));
        }
    }

    public record EarlierCurveList(List<EarlierCurve> items) {}

    public record FailedCheckList(List<FailedCheck> items) {}

    /** @param reason why curves in force are replaced; null for the first ones */
    public record TakingOver(List<CheckedCurve> curves, String reason) {}

    public record Reading(List<ReadingRow> rows) {}

    /** @param supervisor who signs besides; null when nobody does */
    public record Submitting(String pin, PasskeyAnswer passkey, SupervisorSigning supervisor) implements SigningBody {}

    public record Reanalysing(String reason) {}

    public record SeriesList(List<SeriesLine> items) {}

    /**
     * @param position code of the position in the batch
     * @param analyte that standard additions were made of; null for every other kind
     * @param startedAt of the first point; null where time plays no part
     * @param intervalMillis between two points; null where time plays no part
     * @param inputs what the formulas need besides, by name
     * @param reason why it replaces what is on record, else null
     */
    public record SeriesDelivery(
            String position,
            SeriesKind kind,
            String analyte,
            Instant startedAt,
            Long intervalMillis,
            List<PointRow> points,
            Map<String, String> inputs,
            String reason) {}

    @GET
    public BatchPage batches(
            @QueryParam("state") BatchState state,
            @QueryParam("after") UUID after,
            @QueryParam("limit") Integer limit) {
        Page<BatchLine> page = list.page(state, after, limit);
        return new BatchPage(page.items(), page.next());
    }

    @POST
    public BatchSheet open(Opening opening) {
        return sheets.of(openBatch.open(new OpenBatch.Command(
                opening.method(),
                opening.instrument(),
                opening.containers(),
                opening.lateDecision(),
                new BatchElements(opening.materials(), opening.instruments(), opening.room()),
                opening.scans())));
    }

    @GET
    @Path("{id}")
    public BatchSheet sheet(@PathParam("id") UUID id) {
        return sheets.of(id);
    }

    /** Every reading that was ever entered, replaced ones and old rounds too. */
    @GET
    @Path("{id}/readings")
    public ReadingList readings(@PathParam("id") UUID id) {
        return new ReadingList(sheets.everyReading(id));
    }

    @POST
    @Path("{id}/calibration")
    public BatchSheet calibrate(@PathParam("id") UUID id, Calibrating calibrating) {
        recordCalibration.record(
                new RecordCalibration.Command(id, calibrating.points(), calibrating.byAnalyte(), calibrating.reason()));
        return sheets.of(id);
    }

    /** Calibrations of the method on the instrument that the batch may take over; none where it has to draw its own. */
    @GET
    @Path("{id}/calibration/earlier")
    public EarlierCurveList earlierCurves(@PathParam("id") UUID id) {
        return new EarlierCurveList(earlierCurves.of(id));
    }

    /** Instead of a new curve: those that a check standard has confirmed. */
    @POST
    @Path("{id}/calibration/earlier")
    public BatchSheet takeOver(@PathParam("id") UUID id, TakingOver taking) {
        takeOverCalibration.takeOver(new TakeOverCalibration.Command(id, taking.curves(), taking.reason()));
        return sheets.of(id);
    }

    /** Checks that did not confirm a calibration which was to be taken over. */
    @GET
    @Path("{id}/calibration/failed")
    public FailedCheckList failedChecks(@PathParam("id") UUID id) {
        return new FailedCheckList(failedChecks.of(id));
    }

    @POST
    @Path("{id}/readings")
    public BatchSheet read(@PathParam("id") UUID id, Reading reading) {
        return recordReadings.record(new RecordReadings.Command(id, reading.rows()));
    }

    @POST
    @Path("{id}/submission")
    public BatchSheet submit(@PathParam("id") UUID id, Submitting submitting) {
        submitBatch.submit(id, submitting.means(), submitting.supervisor());
        return sheets.of(id);
    }

    @POST
    @Path("{id}/reanalysis")
    public BatchSheet reanalyse(@PathParam("id") UUID id, Reanalysing reanalysing) {
        reanalyseBatch.reanalyse(id, reanalysing.reason());
        return sheets.of(id);
    }

    /** Every series that was ever delivered, replaced ones and old rounds too. */
    @GET
    @Path("{id}/series")
    public SeriesList series(@PathParam("id") UUID id) {
        return new SeriesList(seriesView.of(id));
    }

    @POST
    @Path("{id}/series")
    public BatchSheet deliver(@PathParam("id") UUID id, SeriesDelivery delivery) {
        return recordSeries.record(new RecordSeries.Command(
                id,
                delivery.position(),
                delivery.kind(),
                delivery.analyte(),
                delivery.startedAt(),
                delivery.intervalMillis(),
                delivery.points(),
                delivery.inputs(),
                null,
                delivery.reason()));
    }

    /**
     * A file as a meter or a spreadsheet writes it: comma separated with a header row.
     *
     * @param inputs what the formulas need besides, each as {@code name:value}
     */
    @POST
    @Path("{id}/series/file")
    @Consumes(MediaType.WILDCARD)
    public BatchSheet deliverFile(
            @PathParam("id") UUID id,
            @QueryParam("position") String position,
            @QueryParam("kind") SeriesKind kind,
            @QueryParam("analyte") String analyte,
            @QueryParam("startedAt") String startedAt,
            @QueryParam("intervalMillis") Long intervalMillis,
            @QueryParam("input") List<String> inputs,
            @QueryParam("reason") String reason,
            InputStream body)
            throws IOException {
        var file = new String(body.readNBytes(LARGEST_FILE), StandardCharsets.UTF_8);
        return recordSeries.record(new RecordSeries.Command(
                id,
                position,
                kind,
                analyte,
                AskedTime.of("startedAt", startedAt),
                intervalMillis,
                null,
                named(inputs),
                file,
                reason));
    }

    private static Map<String, String> named(List<String> inputs) {
        return inputs.stream()
                .map(input -> input.split(":", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> pair.length > 1 ? pair[1] : "", (first, second) -> second));
    }
}
