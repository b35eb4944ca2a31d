package jialing.domain.samplebank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.samplebank.persistence.RetentionTable;
import jialing.domain.samplebank.persistence.TermTable;
import jialing.domain.shared.LabClock;

/** How long containers are kept. */
@ApplicationScoped
class Retentions {

    private static final Comparator<RetentionTerm> NARROWER_THEN_LATER = Comparator.comparing(
                    (RetentionTerm term) -> term.matrix() != null)
            .thenComparing(RetentionTerm::from)
            .thenComparing(RetentionTerm::setAt, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Inject
    TermTable terms;

    @Inject
    RetentionTable table;

    @Inject
    LabClock clock;

    /** Of one organisation's containers. Three questions to the database, however many there are. */
    List<Retention> of(List<BankedContainer> containers) {
        if (containers.isEmpty()) {
            return List.of();
        }
        List<String> codes =
                containers.stream().map(BankedContainer::containerCode).toList();
        List<RetentionTerm> set = terms.of(containers.get(0).organisation());
        Map<String, Instant> reported = table.reported(codes);
        Map<String, List<Retention.OpenQuestion>> open = table.open(codes);
        return containers.stream()
                .map(each -> retention(
                        each,
                        inForce(set, each, clock.today()).orElse(null),
                        reported.get(each.containerCode()),
                        open.getOrDefault(each.containerCode(), List.of())))
                .toList();
    }

    /** What the organisation set goes before what the house holds; a term for the matrix before one for any; the latest of those. */
    static Optional<RetentionTerm> inForce(List<RetentionTerm> set, BankedContainer container, LocalDate today) {
        return best(set, container, today).or(() -> best(RetentionTerm.OF_THE_HOUSE, container, today));
    }

    private static Optional<RetentionTerm> best(List<RetentionTerm> terms, BankedContainer container, LocalDate today) {
        return terms.stream()
                .filter(term -> term.purpose() == container.purpose())
                .filter(term -> term.matrix() == null || term.matrix().equals(container.matrix()))
                .filter(term -> !term.from().isAfter(today))
                .max(NARROWER_THEN_LATER);
    }

    static Retention retention(
            BankedContainer container,
            RetentionTerm term,
            Instant reportedAt,
            List<Retention.OpenQuestion> openQuestions) {
        return new Retention(container, term, reportedAt, keepUntil(container, term, reportedAt), openQuestions);
    }

    private static LocalDate keepUntil(BankedContainer container, RetentionTerm term, Instant reportedAt) {
        if (term == null || term.months() == null) {
            return null;
        }
        Instant from = term.countsFrom() == RetentionTerm.TermCountsFrom.REPORT ? reportedAt : container.storedAt();
        return from == null
                ? null
                : LabClock.dayOf(from).plusMonths(term.months()).minusDays(1);
    }
}
