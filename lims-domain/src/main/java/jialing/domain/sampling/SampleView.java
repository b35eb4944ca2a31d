package jialing.domain.sampling;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.planning.ContainerKind;
import jialing.domain.planning.MonitoringSite;
import jialing.domain.planning.MonitoringSites;
import jialing.domain.planning.WorkOrder;
import jialing.domain.planning.WorkOrders;
import jialing.domain.shared.AnalystIsBlind;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Position;
import jialing.domain.shared.View;

/** One sample with its containers and what was recorded in the field. */
@View
public class SampleView {

    @Inject
    Samples samples;

    @Inject
    FieldRecords records;

    @Inject
    BroughtFigures brought;

    @Inject
    MonitoringSites sites;

    @Inject
    WorkOrders orders;

    @Inject
    @Any
    Instance<FieldConditions> conditions;

    @Inject
    CurrentActor current;

    /** @param mustStartBy when the analysis must start at the latest; null before collection and where no holding time is known */
    public record ContainerLine(
            String code,
            ContainerKind kind,
            String note,
            String preservative,
            String storage,
            int volumeMl,
            Integer holdingTimeHours,
            List<String> analytes,
            boolean filled,
            boolean preservativeAdded,
            Instant mustStartBy) {}

    public record Notes(
            UUID id,
            Instant collectedAt,
            Instant recordedAt,
            List<String> samplers,
            Position position,
            Weather weather,
            Map<String, String> circumstances,
            List<FieldReading> readings,
            List<UUID> photos,
            String remark) {}

    /**
     * @param site null when the place is not told to this laboratory
     * @param fieldReadings analytes that are to be read on site
     * @param facts what else has to be written down there
     * @param brought figures that came with a sample which somebody else took
     */
    public record Detail(
            UUID id,
            String code,
            SampleKind kind,
            SampleState state,
            String organisation,
            String element,
            SampleSite site,
            OrderOfSample workOrder,
            List<ContainerLine> containers,
            List<String> fieldReadings,
            List<FieldFact> facts,
            List<BroughtFigure> brought,
            Notes fieldRecord) {}

    /** @param scanned code of the sample or of one of its containers */
    public Detail byScan(String scanned) {
        return detail(samples.byScan(scanned));
    }

    public Detail byId(UUID id) {
        return detail(samples.byId(id));
    }

    private Detail detail(Sample sample) {
        new AnalystIsBlind().require(current.get());
        WorkOrder order = orders.byId(sample.workOrderId());
        return new Detail(
                sample.id(),
                sample.code().text(),
                sample.kind(),
                sample.state(),
                sample.organisation(),
                sample.element().code(),
                sample.site().map(sites::byCode).map(SampleView::site).orElse(null),
                new OrderOfSample(order.id(), order.number(), order.title(), order.plannedOn()),
                samples.containersOf(sample).stream().map(SampleView::line).toList(),
                sample.fieldReadings(),
                facts(sample),
                brought.ofSample(sample.id()),
                records.ofSample(sample.id()).map(SampleView::notes).orElse(null));
    }

    private List<FieldFact> facts(Sample sample) {
        var situation = FieldSituation.of(sample, samples.containersOf(sample), null, Map.of());
        return conditions.stream()
                .flatMap(each -> each.asked(situation).stream())
                .toList();
    }

    private static SampleSite site(MonitoringSite site) {
        return new SampleSite(site.code(), site.nameZh(), site.waterBody().orElse(null), site.lon(), site.lat());
    }

    private static ContainerLine line(Container container) {
        return new ContainerLine(
                container.code().text(),
                container.kind(),
                container.note().orElse(null),
                container.preservative().orElse(null),
                container.storage().orElse(null),
                container.plannedVolumeMl(),
                container.holdingTimeHours().orElse(null),
                container.analytes(),
                container.isFilled(),
                container.preservativeAdded(),
                container.mustStartBy().orElse(null));
    }

    private static Notes notes(FieldRecord record) {
        return new Notes(
                record.id(),
                record.collectedAt(),
                record.recordedAt(),
                List.of(record.firstSamplerName(), record.secondSamplerName()),
                record.position(),
                record.weather(),
                record.circumstances().facts(),
                record.readings(),
                record.photos(),
                record.remark());
    }
}
