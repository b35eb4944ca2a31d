package jialing.domain.plausibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.Analytes;
import jialing.domain.catalogue.QcCriteria;
import jialing.domain.catalogue.QcCriterion;

/** How far a content may be off, by what the catalogue lets duplicates differ. */
@ApplicationScoped
class Tolerances {

    @Inject
    Analytes analytes;

    @Inject
    QcCriteria criteria;

    OfMatrix of(String matrix) {
        Map<String, Analyte> known = analytes.ofMatrix(matrix).stream()
                .collect(Collectors.toMap(Analyte::code, Function.identity(), (one, other) -> one));
        return new OfMatrix(known, criteria.inForce(matrix));
    }

    /** Asked for once and used for many contents. */
    record OfMatrix(Map<String, Analyte> analytes, QcCriteria.OfMatrix criteria) {

        /** @param method by which it was measured; null where it is not known */
        SampleContent given(SampleContent content, String method) {
            return Optional.ofNullable(analytes.get(content.analyte()))
                    .flatMap(analyte -> criteria.of(analyte, String.valueOf(method), content.value(), content.unit()))
                    .flatMap(QcCriterion::deviationAtMost)
                    .map(content::whoseDuplicatesMayDeviate)
                    .orElse(content);
        }
    }
}
