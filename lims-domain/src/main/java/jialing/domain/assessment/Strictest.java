package jialing.domain.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Several requirements on one value, of a standard, a permit and one's own: the strictest decides and is named. One that is exceeded
 * decides before any that is kept; among those alike, the one with the lowest upper limit.
 */
final class Strictest {

    private static final Comparator<Judgement> STRICTER_FIRST = Comparator.comparing(Strictest::standing)
            .thenComparing(Strictest::upperLimit, Comparator.nullsLast(Comparator.naturalOrder()));

    private Strictest() {}

    /** @param byStandard stays as it is where no other requirement is stricter */
    static Judgement of(Judgement byStandard, List<Requirement> others) {
        Optional<Judgement> other = others.stream()
                .map(each -> Judgement.of(byStandard.determinand(), each))
                .min(STRICTER_FIRST);
        if (other.isEmpty()) {
            return byStandard;
        }
        boolean standardDecides =
                byStandard.requirement() != null && STRICTER_FIRST.compare(byStandard, other.get()) <= 0;
        return standardDecides
                ? byStandard
                : new Judgement(
                        byStandard.determinand(),
                        other.get().requirement(),
                        other.get().conformity(),
                        byStandard.grade(),
                        true);
    }

    private static int standing(Judgement judgement) {
        if (judgement.conformity().isExceeded()) {
            return 0;
        }
        return judgement.conformity().isMet() ? 2 : 1;
    }

    /** In the unit of the value, so that limits of different sources can be compared. */
    private static BigDecimal upperLimit(Judgement judgement) {
        Requirement requirement = judgement.requirement();
        boolean comparable = requirement.high() != null
                && requirement.unit().dimension()
                        == judgement.determinand().unit().dimension();
        return comparable
                ? requirement
                        .unit()
                        .convert(requirement.high(), judgement.determinand().unit())
                : null;
    }
}
