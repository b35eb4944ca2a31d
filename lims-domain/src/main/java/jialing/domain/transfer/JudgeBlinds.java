package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.BelowDetectionLimit;
import jialing.domain.analysis.Measured;
import jialing.domain.analysis.SampleResult;
import jialing.domain.catalogue.Analytes;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.quality.DuplicatesAgree;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.transfer.BlindReference.AssignedContent;
import jialing.domain.transfer.persistence.BlindOutcomeTable;

/**
 * Blind samples are judged when the key is opened: a reference by |x − X| ≤ U of its certificate, a duplicate by what the catalogue
 * allows for laboratory duplicates. Less than the detection limit agrees with X where X − U lies below that limit.
 */
@ApplicationScoped
class JudgeBlinds {

    @Inject
    DuplicatesAgree duplicatesAgree;

    @Inject
    Analytes analytes;

    @Inject
    BlindFollowUp followUp;

    @Inject
    BlindOutcomeTable table;

    void judge(
            Consignment consignment, List<CodedItem> key, List<SampleResult> signed, Actor actor, RecordedAct opening) {
        Map<UUID, List<SampleResult>> bySample = LaboratoryWork.bySample(signed);
        Map<UUID, CodedItem> byItem =
                key.stream().collect(Collectors.toMap(line -> line.item().id(), Function.identity()));
        LocalDate day = LabClock.dayOf(opening.recordedAt());
        var outcomes = new ArrayList<BlindOutcome>();
        for (CodedItem line : key) {
            if (line.item().isBlind()) {
                for (SampleResult found : bySample.getOrDefault(line.codedSample(), List.of())) {
                    judged(consignment, line, found, byItem, bySample, day).ifPresent(outcomes::add);
                }
            }
        }
        followUp.of(consignment, outcomes, actor).forEach(each -> table.add(consignment, each, opening));
    }

    private Optional<BlindOutcome> judged(
            Consignment consignment,
            CodedItem line,
            SampleResult found,
            Map<UUID, CodedItem> byItem,
            Map<UUID, List<SampleResult>> bySample,
            LocalDate day) {
        if (line.item().reference() != null) {
            return line.item()
                    .reference()
                    .of(found.result().analyte())
                    .map(assigned -> outcome(
                            consignment,
                            line,
                            found,
                            assigned.value().toPlainString() + " " + assigned.unit(),
                            "± " + assigned.uncertainty().toPlainString(),
                            agrees(found, assigned),
                            day));
        }
        return bySample.getOrDefault(byItem.get(line.item().doubles()).codedSample(), List.of()).stream()
                .filter(other -> other.result().analyte().equals(found.result().analyte()))
                .findFirst()
                .map(other -> compared(consignment, line, found, other, day));
    }

    private BlindOutcome compared(
            Consignment consignment, CodedItem line, SampleResult found, SampleResult other, LocalDate day) {
        var comparison = duplicatesAgree.compare(
                analytes.byCode(found.result().analyte(), consignment.element().matrix()),
                other.result(),
                found.result());
        return outcome(
                consignment,
                line,
                found,
                printed(other) + " (" + comparison.deviation() + ")",
                comparison.criterion(),
                comparison.agree(),
                day);
    }

    private static BlindOutcome outcome(
            Consignment consignment,
            CodedItem line,
            SampleResult found,
            String against,
            String criterion,
            Boolean satisfactory,
            LocalDate day) {
        return new BlindOutcome(
                TimeOrderedId.next(),
                consignment.id(),
                consignment.seal().laboratory(),
                line.code(),
                line.item().kind(),
                found.result().analyte(),
                printed(found),
                against,
                criterion,
                satisfactory,
                null,
                day);
    }

    private static String printed(SampleResult found) {
        return found.printed() + " " + found.result().unit();
    }

    /** Null where the result is no content in the unit of the certificate. */
    static Boolean agrees(SampleResult found, AssignedContent assigned) {
        if (!found.result().unit().equals(assigned.unit())) {
            return null;
        }
        if (found.result().value() instanceof Measured measured) {
            BigDecimal difference = measured.value().subtract(assigned.value()).abs();
            return difference.compareTo(assigned.uncertainty()) <= 0;
        }
        if (found.result().value() instanceof BelowDetectionLimit below) {
            return assigned.value().subtract(assigned.uncertainty()).compareTo(below.limit()) < 0;
        }
        return null;
    }
}
