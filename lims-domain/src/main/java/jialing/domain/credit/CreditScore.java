package jialing.domain.credit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jialing.domain.ledger.CanonicalJson;

/**
 * What the rules make of an institution's facts. The same facts give the same score in whatever order they come.
 *
 * @param score null for who is not rated
 * @param vetoed a criterion that decides alone gave the grade
 * @param lines every fact, the counted and the uncounted, by criterion and day
 */
public record CreditScore(String edition, BigDecimal score, CreditGrade grade, boolean vetoed, List<CreditLine> lines) {

    private static final Comparator<CreditFact> ORDER = Comparator.comparing(CreditFact::criterion)
            .thenComparing(CreditFact::day)
            .thenComparing(fact -> fact.thing().key())
            .thenComparing(fact -> fact.thing().id());

    /** A line against which an appeal was upheld. */
    public record Upheld(String institution, CreditCriterion criterion, CreditFact.Thing thing) {

        static Upheld of(CreditFact fact) {
            return new Upheld(fact.institution(), fact.criterion(), fact.thing());
        }
    }

    /** @param worked whether any work is on record in the window */
    static CreditScore of(CreditRules rules, boolean worked, List<CreditFact> facts, Set<Upheld> upheld) {
        if (rules.rateWorkOnly() && !worked && facts.isEmpty()) {
            return new CreditScore(rules.edition(), null, CreditGrade.NOT_RATED, false, List.of());
        }
        Map<CreditCriterion, BigDecimal> taken = new EnumMap<>(CreditCriterion.class);
        var lines = new ArrayList<CreditLine>();
        facts.stream()
                .sorted(ORDER)
                .forEach(fact -> rules.of(fact.criterion())
                        .ifPresent(rule -> lines.add(line(rule, fact, upheld.contains(Upheld.of(fact)), taken))));
        BigDecimal lost = taken.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal score = rules.start().subtract(lost).max(BigDecimal.ZERO);
        boolean vetoed = lines.stream()
                .anyMatch(line -> line.criterion().vetoes() && line.counted() != CreditLine.Counted.APPEAL_UPHELD);
        return new CreditScore(rules.edition(), score, vetoed ? CreditGrade.D : rules.gradeOf(score), vetoed, lines);
    }

    private static CreditLine line(
            CreditRule rule, CreditFact fact, boolean upheld, Map<CreditCriterion, BigDecimal> taken) {
        if (upheld) {
            return CreditLine.of(fact, BigDecimal.ZERO, CreditLine.Counted.APPEAL_UPHELD);
        }
        BigDecimal points = rule.after(taken.getOrDefault(rule.criterion(), BigDecimal.ZERO));
        taken.merge(rule.criterion(), points, BigDecimal::add);
        boolean whole = points.compareTo(rule.points()) == 0;
        return CreditLine.of(fact, points, whole ? CreditLine.Counted.COUNTS : CreditLine.Counted.CAPPED);
    }

    /** SHA-256 over all that it says: two ratings with the same digest say the same. */
    String digest() {
        return CanonicalJson.sha256(CanonicalJson.of(this));
    }
}
