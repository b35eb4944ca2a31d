package jialing.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.analysis.Result;
import jialing.domain.catalogue.Unit;
import jialing.domain.planning.Element;
import jialing.domain.sampling.FieldReading;
import jialing.domain.sampling.Sample;
import jialing.domain.shared.LabClock;
import jialing.domain.uncertainty.Uncertainties;
import jialing.domain.uncertainty.UncertaintyEvaluation;

/**
 * Finds the uncertainty of each value of a sample: by method, analyte and the laboratory that measured, on the day of the measurement.
 * None is invented: what has no signed evaluation is not in the answer, nor what is below the detection limit, nor stack gas: it is
 * judged at the reference oxygen, and what the oxygen adds to the uncertainty is in no evaluation.
 */
@ApplicationScoped
class SignedUncertainties {

    @Inject
    Uncertainties uncertainties;

    @Inject
    AnalyticalBatches batches;

    /** @return by analyte */
    Map<String, SignedUncertainty> of(Sample sample, Collection<Result> results, Collection<FieldReading> readings) {
        if (sample.element() == Element.EXHAUST) {
            return Map.of();
        }
        var found = new HashMap<String, SignedUncertainty>();
        readings.stream()
                .filter(each -> each.method() != null)
                .forEach(each -> add(
                        found,
                        new Source(
                                sample.organisation(),
                                each.method(),
                                LabClock.dayOf(sample.collectedAt().orElseThrow())),
                        Determinand.measured(each.analyte(), each.value(), Unit.of(each.unit())),
                        sample.matrix()));
        results.forEach(each -> add(
                found,
                new Source(batches.byId(each.batch()).organisation(), each.method(), LabClock.dayOf(each.recordedAt())),
                new Determinand(each.analyte(), each.value(), Unit.of(each.unit()), each.method(), null),
                sample.matrix()));
        return Map.copyOf(found);
    }

    private record Source(String laboratory, String method, LocalDate day) {}

    private void add(Map<String, SignedUncertainty> found, Source source, Determinand value, String matrix) {
        value.amount()
                .flatMap(amount -> uncertainties
                        .of(
                                source.laboratory(),
                                source.method(),
                                value.analyte(),
                                matrix,
                                amount,
                                value.unit(),
                                source.day())
                        .map(each -> at(amount, value.unit(), each)))
                // a relative U of zero is none
                .filter(each -> each.expanded().signum() > 0)
                .ifPresent(each -> found.put(value.analyte(), each));
    }

    private static SignedUncertainty at(BigDecimal amount, Unit unit, UncertaintyEvaluation evaluation) {
        Unit evaluated = Unit.of(evaluation.unit());
        BigDecimal expanded = evaluation.expandedAt(unit.convert(amount, evaluated));
        return new SignedUncertainty(evaluation.id(), evaluated.convert(expanded, unit), evaluation.factor());
    }
}
