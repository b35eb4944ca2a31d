package jialing.domain.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jialing.domain.catalogue.CatalogueFile;
import jialing.domain.shared.Text;

/**
 * The rules by which everybody is rated. A new edition is new lines of the file with a later first day; older ratings keep naming
 * theirs.
 *
 * @param validFrom first day
 * @param start points of an institution of which nothing that takes points away is on record
 * @param windowMonths how far back a fact counts
 * @param unrated who is not rated, in a sentence; null in editions that rate everybody
 */
public record CreditRules(
        String edition,
        LocalDate validFrom,
        BigDecimal start,
        int windowMonths,
        List<CreditRule> rules,
        List<GradeThreshold> grades,
        Text unrated) {

    private static final BigDecimal START = new BigDecimal(100);

    private static final int WINDOW_MONTHS = 12;

    private static final Text UNRATED = Text.of(
            "12 个月内没有采样、收样、质控判定、报告、交付、能力验证评分、盲样判定或检查结论，也没有扣分依据的机构不评定",
            "Not rated is who within 12 months has neither collected, received, judged, reported or delivered anything, was neither"
                    + " scored, judged on a blind sample nor inspected, and has nothing that takes points away");

    private static final List<Line> LINES = CatalogueFile.resource("/credit/rules.csv")
            .read(line -> new Line(
                    line.text("edition"),
                    line.optionalDay("valid_from").orElseThrow(),
                    CreditRule.of(
                            line.word("criterion", CreditCriterion.class),
                            line.decimal("points"),
                            line.optionalDecimal("cap"),
                            line.text("source"))));

    private static final List<Limit> LIMITS = CatalogueFile.resource("/credit/grades.csv")
            .read(line -> new Limit(
                    line.text("edition"),
                    new GradeThreshold(
                            line.word("grade", CreditGrade.class),
                            line.optionalDecimal("at_least").orElse(null))));

    /**
     * The grade of scores from here up to that of the better grade.
     *
     * @param atLeast null for what is given without a score
     */
    public record GradeThreshold(CreditGrade grade, BigDecimal atLeast) {}

    private record Line(String edition, LocalDate validFrom, CreditRule rule) {}

    private record Limit(String edition, GradeThreshold threshold) {}

    /** The edition of which the first day has come last. */
    public static CreditRules inForce(LocalDate day) {
        return LINES.stream()
                .filter(line -> !line.validFrom().isAfter(day))
                .max(Comparator.comparing(Line::validFrom))
                .map(line -> edition(line.edition()))
                .orElseGet(() -> edition(LINES.get(0).edition()));
    }

    static CreditRules edition(String edition) {
        List<Line> lines =
                LINES.stream().filter(line -> line.edition().equals(edition)).toList();
        List<GradeThreshold> grades = LIMITS.stream()
                .filter(limit -> limit.edition().equals(edition))
                .map(Limit::threshold)
                .toList();
        boolean rateWorkOnly = grades.stream().anyMatch(each -> each.grade() == CreditGrade.NOT_RATED);
        return new CreditRules(
                edition,
                lines.get(0).validFrom(),
                START,
                WINDOW_MONTHS,
                lines.stream().map(Line::rule).toList(),
                grades,
                rateWorkOnly ? UNRATED : null);
    }

    /** First day of which a fact counts when rated on that day. */
    LocalDate windowBefore(LocalDate day) {
        return day.minusMonths(windowMonths).plusDays(1);
    }

    Optional<CreditRule> of(CreditCriterion criterion) {
        return rules.stream().filter(rule -> rule.criterion() == criterion).findFirst();
    }

    /** Whether somebody of whom nothing is on record has no grade. */
    boolean rateWorkOnly() {
        return unrated != null;
    }

    /** @return the best grade of which the score reaches the threshold */
    CreditGrade gradeOf(BigDecimal score) {
        return grades.stream()
                .filter(each -> each.atLeast() != null && score.compareTo(each.atLeast()) >= 0)
                .map(GradeThreshold::grade)
                .min(CreditGrade::compareTo)
                .orElse(CreditGrade.D);
    }
}
