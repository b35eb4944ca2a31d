package jialing.domain.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import jialing.domain.analysis.Result;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.QcCriteria;
import jialing.domain.catalogue.QcCriterion;
import jialing.domain.catalogue.Unit;
import jialing.domain.quality.rules.DuplicateWithinRelativeDeviation;
import jialing.domain.quality.rules.Figures;
import jialing.domain.shared.Verdict;

/** Two results of one material held against the criterion for laboratory duplicates (HJ 630-2011), in whatever batches they stand. */
@ApplicationScoped
public class DuplicatesAgree {

    @Inject
    QcCriteria criteria;

    /**
     * @param agree null when nothing can be said
     * @param deviation relative deviation as it is printed
     * @param criterion as it is printed
     */
    public record Comparison(Boolean agree, String deviation, String criterion) {}

    public Comparison compare(Analyte analyte, Result one, Result other) {
        BigDecimal a = one.value().inMean().orElse(null);
        BigDecimal b = other.value().inMean().orElse(null);
        if (a == null || b == null || !one.unit().equals(other.unit())) {
            return new Comparison(null, "—", "—");
        }
        var pair = new DuplicateWithinRelativeDeviation.Duplicate(
                analyte.code(), analyte.code(), a, b, one.detectionLimit(), null);
        BigDecimal atMost = criteria.of(analyte, one.method(), pair.pair().mean(), Unit.of(one.unit()))
                .flatMap(QcCriterion::deviationAtMost)
                .orElse(null);
        Verdict verdict = new DuplicateWithinRelativeDeviation()
                .judge(new DuplicateWithinRelativeDeviation.Duplicate(
                        analyte.code(), analyte.code(), a, b, one.detectionLimit(), atMost));
        return new Comparison(
                verdict instanceof Verdict.Undecided ? null : verdict instanceof Verdict.Holds,
                pair.bothBelowLimit()
                        ? "< MDL"
                        : Figures.percent(pair.pair().relativeDeviation().orElse(BigDecimal.ZERO)),
                atMost == null ? "—" : "≤ " + Figures.percent(atMost));
    }
}
