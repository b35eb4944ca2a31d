package jialing.domain.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import jialing.domain.credit.CreditLine.Counted;
import org.junit.jupiter.api.Test;

class CreditScoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final CreditRules RULES = CreditRules.inForce(DAY);

    @Test
    void whoWorkedAndLostNothingKeepsAllPoints() {
        CreditScore score = CreditScore.of(RULES, true, List.of(), Set.of());
        assertThat(score.score()).isEqualByComparingTo("100");
        assertThat(score.grade()).isEqualTo(CreditGrade.A);
        assertThat(score.lines()).isEmpty();
    }

    @Test
    void whoHasNeitherWorkNorALineIsNotRated() {
        CreditScore score = CreditScore.of(RULES, false, List.of(), Set.of());
        assertThat(score.grade()).isEqualTo(CreditGrade.NOT_RATED);
        assertThat(score.score()).isNull();
        assertThat(RULES.unrated()).isNotNull();
    }

    @Test
    void whatIsOnRecordIsRatedWithoutWorkToo() {
        CreditScore score = CreditScore.of(RULES, false, List.of(fact(CreditCriterion.CERTIFICATE_FALSE, 1)), Set.of());
        assertThat(score.score()).isEqualByComparingTo("90");
        assertThat(score.grade()).isEqualTo(CreditGrade.A);
    }

    @Test
    void theFirstEditionRatedEverybody() {
        CreditScore score = CreditScore.of(CreditRules.edition("2026/1"), false, List.of(), Set.of());
        assertThat(score.grade()).isEqualTo(CreditGrade.A);
    }

    @Test
    void everyFactIsALineWithItsPoints() {
        // 100 - 5 (unsatisfactory) - 3 (major finding) - 2 × 0.5 (amended) = 91
        CreditScore score = CreditScore.of(
                RULES,
                true,
                List.of(
                        fact(CreditCriterion.PT_UNSATISFACTORY, 1),
                        fact(CreditCriterion.FINDING_MAJOR, 2),
                        fact(CreditCriterion.REPORT_AMENDED, 3),
                        fact(CreditCriterion.REPORT_AMENDED, 4)),
                Set.of());
        assertThat(score.score()).isEqualByComparingTo("91");
        assertThat(score.grade()).isEqualTo(CreditGrade.A);
        assertThat(score.lines()).extracting(CreditLine::counted).containsOnly(Counted.COUNTS);
    }

    @Test
    void aCriterionTakesAwayNoMoreThanItsCapAndWhatIsBeyondItIsShown() {
        // late orders cost 1 each, 10 at most
        CreditScore score = CreditScore.of(
                RULES,
                true,
                IntStream.range(0, 12)
                        .mapToObj(i -> fact(CreditCriterion.LATE_ORDER, i))
                        .toList(),
                Set.of());
        assertThat(score.score()).isEqualByComparingTo("90");
        assertThat(score.lines()).hasSize(12);
        assertThat(score.lines().stream().filter(line -> line.counted() == Counted.CAPPED))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.points()).isZero());
    }

    @Test
    void theBlackListDecidesAlone() {
        CreditScore score = CreditScore.of(RULES, true, List.of(fact(CreditCriterion.BLACKLISTED, 1)), Set.of());
        assertThat(score.vetoed()).isTrue();
        assertThat(score.grade()).isEqualTo(CreditGrade.D);
    }

    @Test
    void anUpheldLineStaysVisibleAndCountsNoMore() {
        CreditFact disputed = fact(CreditCriterion.BLACKLISTED, 1);
        CreditScore score = CreditScore.of(
                RULES,
                true,
                List.of(disputed, fact(CreditCriterion.FINDING_MINOR, 2)),
                Set.of(CreditScore.Upheld.of(disputed)));
        assertThat(score.score()).isEqualByComparingTo("99");
        assertThat(score.vetoed()).isFalse();
        assertThat(score.lines()).extracting(CreditLine::counted).contains(Counted.APPEAL_UPHELD);
    }

    @Test
    void anUpheldAppealOfOneInstitutionIsNoneOfAnother() {
        CreditFact disputed = fact(CreditCriterion.FINDING_MAJOR, 1);
        var ofAnother = new CreditScore.Upheld("CQ-P002", disputed.criterion(), disputed.thing());
        assertThat(CreditScore.of(RULES, true, List.of(disputed), Set.of(ofAnother))
                        .score())
                .isEqualByComparingTo("97");
    }

    @Test
    void theOrderInWhichFactsAreFoundChangesNothing() {
        var random = new Random(20261127);
        for (int round = 0; round < 50; round++) {
            List<CreditFact> facts = IntStream.range(0, 60)
                    .mapToObj(i -> fact(CreditCriterion.values()[random.nextInt(CreditCriterion.values().length)], i))
                    .toList();
            var shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            assertThat(CreditScore.of(RULES, true, shuffled, Set.of()).digest())
                    .isEqualTo(CreditScore.of(RULES, true, facts, Set.of()).digest());
        }
    }

    @Test
    void aFurtherFactNeverRaisesTheScore() {
        var random = new Random(7);
        var facts = new ArrayList<CreditFact>();
        BigDecimal before = new BigDecimal(100);
        for (int i = 0; i < 120; i++) {
            facts.add(fact(CreditCriterion.values()[random.nextInt(CreditCriterion.values().length)], i));
            BigDecimal now = CreditScore.of(RULES, true, facts, Set.of()).score();
            assertThat(now).isBetween(BigDecimal.ZERO, before);
            before = now;
        }
    }

    @Test
    void gradesBeginAtTheirThresholds() {
        assertThat(grade("90")).isEqualTo(CreditGrade.A);
        assertThat(grade("89.5")).isEqualTo(CreditGrade.B);
        assertThat(grade("75")).isEqualTo(CreditGrade.B);
        assertThat(grade("74.5")).isEqualTo(CreditGrade.C);
        assertThat(grade("60")).isEqualTo(CreditGrade.C);
        assertThat(grade("59.5")).isEqualTo(CreditGrade.D);
        assertThat(grade("0")).isEqualTo(CreditGrade.D);
    }

    @Test
    void everyCriterionHasARuleWithASource() {
        assertThat(RULES.rules()).extracting(CreditRule::criterion).containsExactlyInAnyOrder(CreditCriterion.values());
        assertThat(RULES.rules()).allSatisfy(rule -> {
            assertThat(rule.points()).isPositive();
            assertThat(rule.source()).isNotBlank();
        });
    }

    @Test
    void twelveMonthsCount() {
        assertThat(RULES.windowBefore(DAY)).isEqualTo(LocalDate.of(2025, 11, 28));
    }

    private static CreditGrade grade(String score) {
        return RULES.gradeOf(new BigDecimal(score));
    }

    private static CreditFact fact(CreditCriterion criterion, int number) {
        return new CreditFact(
                "CQ-P001",
                criterion,
                DAY.minusDays(number),
                new CreditFact.Thing("Thing", new UUID(0, number), "T-" + number),
                "");
    }
}
