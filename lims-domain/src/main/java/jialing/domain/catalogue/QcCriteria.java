package jialing.domain.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jialing.domain.catalogue.persistence.CatalogueTables;
import jialing.domain.shared.LabClock;

/** Acceptance criteria for duplicates and spikes, as in force today. */
@ApplicationScoped
public class QcCriteria {

    @Inject
    CatalogueTables tables;

    @Inject
    LabClock clock;

    /**
     * The criterion for a content: what the method standard itself demands goes before the table for the analyte, before its group,
     * before the general table. Empty when none covers the content.
     */
    public Optional<QcCriterion> of(Analyte analyte, String method, BigDecimal content, Unit unit) {
        return inForce(analyte.matrix()).of(analyte, method, content, unit);
    }

    /** Those of a matrix as in force now, asked for once and used for many contents. */
    public OfMatrix inForce(String matrix) {
        return new OfMatrix(ofMatrix(matrix));
    }

    /** The criteria of one matrix, for one who asks alone. */
    public static final class OfMatrix {

        private final List<QcCriterion> criteria;
        private final Map<String, List<QcCriterion>> ofMethods = new HashMap<>();

        private OfMatrix(List<QcCriterion> criteria) {
            this.criteria = criteria;
        }

        /** As {@link QcCriteria#of}. */
        public Optional<QcCriterion> of(Analyte analyte, String method, BigDecimal content, Unit unit) {
            return governing(
                    ofMethods.computeIfAbsent(method, each -> sayingSomethingOf(each, criteria)),
                    analyte,
                    method,
                    content,
                    unit);
        }
    }

    public List<QcCriterion> ofMatrix(String matrix) {
        return tables.inForce(QcCriterion.class, clock.today(), Map.of("matrix", matrix));
    }

    private static List<QcCriterion> sayingSomethingOf(String method, List<QcCriterion> criteria) {
        return criteria.stream()
                .filter(each -> each.isOf(method) || !each.isOfOneMethod())
                .toList();
    }

    private static Optional<QcCriterion> governing(
            List<QcCriterion> criteria, Analyte analyte, String method, BigDecimal content, Unit unit) {
        Stream<Predicate<QcCriterion>> precedence = Stream.of(
                each -> each.isOf(method) && (each.isFor(analyte) || each.isForGroupOf(analyte)),
                each -> each.isFor(analyte),
                each -> each.isForGroupOf(analyte),
                each -> each.isForAny(analyte));
        return precedence
                .map(fits -> criteria.stream()
                        .filter(fits)
                        .filter(each -> each.coversContent(content, unit))
                        .findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }
}
