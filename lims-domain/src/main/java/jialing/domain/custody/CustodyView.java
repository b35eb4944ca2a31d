package jialing.domain.custody;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jialing.domain.sampling.FieldRecord;
import jialing.domain.sampling.FieldRecords;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.SampleState;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.AnalystIsBlind;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Page;
import jialing.domain.shared.Position;
import jialing.domain.shared.View;

/** Hand-overs, and the chain of custody of one sample, for the screen. */
@View
public class CustodyView {

    @Inject
    HandOvers handOvers;

    @Inject
    Custody custody;

    @Inject
    Receipts receipts;

    @Inject
    FieldRecords records;

    @Inject
    Samples samples;

    @Inject
    CurrentActor current;

    public record Line(
            UUID id,
            String number,
            String organisation,
            String from,
            String to,
            Instant at,
            int samples,
            String seal,
            BigDecimal temperature) {}

    public record Detail(
            UUID id,
            String number,
            String organisation,
            String from,
            String to,
            Instant at,
            Instant recordedAt,
            Position position,
            String seal,
            BigDecimal temperature,
            String remark,
            List<String> sampleCodes) {}

    /** What happened to a sample's custody, the first thing first. */
    public enum Step {
        COLLECTED,
        HANDED_OVER,
        RECEIVED,
        REJECTED
    }

    /**
     * One link of the chain.
     *
     * @param handOver its id and number, null for the other links
     */
    public record Link(
            Step step,
            Instant at,
            List<String> persons,
            Position position,
            UUID handOver,
            String number,
            String seal,
            BigDecimal temperature,
            String remark) {}

    /** @param holder name of the person or place that holds the sample now; null until it is collected */
    public record Chain(String sampleCode, SampleState state, String holder, Instant heldSince, List<Link> links) {}

    public Page<Line> page(UUID after, Integer asked) {
        int limit = Page.size(asked);
        List<Line> lines = handOvers.page(current.get().visible(), after, limit + 1).stream()
                .map(CustodyView::line)
                .toList();
        return Page.of(lines, limit, line -> line.id().toString());
    }

    public Detail byId(UUID id) {
        HandOver handOver = handOvers.byId(id);
        return new Detail(
                handOver.id(),
                handOver.number(),
                handOver.organisation(),
                handOver.giverName(),
                handOver.receiverName(),
                handOver.handedOverAt(),
                handOver.recordedAt(),
                handOver.position(),
                handOver.seal(),
                handOver.temperatureC(),
                handOver.remark(),
                handOver.sampleIds().stream()
                        .map(samples::byId)
                        .map(sample -> sample.code().text())
                        .toList());
    }

    /** @param scanned code of the sample or of one of its containers */
    public Chain chain(String scanned) {
        new AnalystIsBlind().require(current.get());
        Sample sample = samples.byScan(scanned);
        var links = new ArrayList<Link>();
        records.ofSample(sample.id()).map(CustodyView::link).ifPresent(links::add);
        handOvers.ofSample(sample.id()).stream().map(CustodyView::link).forEach(links::add);
        receipts.ofSample(sample.id()).map(CustodyView::link).ifPresent(links::add);
        var holding = custody.holderOf(sample.id());
        return new Chain(
                sample.code().text(),
                sample.state(),
                holding.map(Holding::holder).orElse(null),
                holding.map(Holding::since).orElse(null),
                links);
    }

    private static Line line(HandOver handOver) {
        return new Line(
                handOver.id(),
                handOver.number(),
                handOver.organisation(),
                handOver.giverName(),
                handOver.receiverName(),
                handOver.handedOverAt(),
                handOver.sampleIds().size(),
                handOver.seal(),
                handOver.temperatureC());
    }

    private static Link link(FieldRecord record) {
        return new Link(
                Step.COLLECTED,
                record.collectedAt(),
                List.of(record.firstSamplerName(), record.secondSamplerName()),
                record.position(),
                null,
                null,
                null,
                null,
                record.remark());
    }

    private static Link link(HandOver handOver) {
        return new Link(
                Step.HANDED_OVER,
                handOver.handedOverAt(),
                List.of(handOver.giverName(), handOver.receiverName()),
                handOver.position(),
                handOver.id(),
                handOver.number(),
                handOver.seal(),
                handOver.temperatureC(),
                handOver.remark());
    }

    private static Link link(Receipt receipt) {
        return new Link(
                receipt.isAccepted() ? Step.RECEIVED : Step.REJECTED,
                receipt.receivedAt(),
                List.of(receipt.receivedByName()),
                null,
                null,
                null,
                null,
                receipt.condition().temperatureC(),
                receipt.remark().orElse(null));
    }
}
