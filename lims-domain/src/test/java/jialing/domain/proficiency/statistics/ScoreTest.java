package jialing.domain.proficiency.statistics;

import static jialing.domain.proficiency.ScoreGrade.QUESTIONABLE;
import static jialing.domain.proficiency.ScoreGrade.SATISFACTORY;
import static jialing.domain.proficiency.ScoreGrade.UNSATISFACTORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import jialing.domain.proficiency.ScoreGrade;
import jialing.domain.proficiency.ScoreKind;
import jialing.domain.proficiency.ValueOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final AssignedValue TEN =
            new AssignedValue(ValueOrigin.FORMULATION, BigDecimal.TEN, new BigDecimal("0.3"));

    @ParameterizedTest
    @CsvSource({
        "12, SATISFACTORY",
        "12.0001, QUESTIONABLE",
        "12.9999, QUESTIONABLE",
        "13, UNSATISFACTORY",
        "8, SATISFACTORY",
        "7, UNSATISFACTORY"
    })
    void two_is_still_good_and_three_is_already_bad_and_nothing_is_rounded_before(BigDecimal result, ScoreGrade grade) {
        assertThat(Score.z(result, TEN, BigDecimal.ONE).grade()).isEqualTo(grade);
    }

    @Test
    void an_assigned_value_that_is_uncertain_itself_is_no_yardstick_for_z() {
        assertThat(Score.zOrPrime(new BigDecimal("12.05"), TEN, BigDecimal.ONE))
                .isEqualTo(Score.z(new BigDecimal("12.05"), TEN, BigDecimal.ONE));
        Score prime = Score.zOrPrime(new BigDecimal("11.3"), TEN, new BigDecimal("0.4"));
        assertThat(prime.kind()).isEqualTo(ScoreKind.Z_PRIME);
        assertThat(prime.value()).isEqualByComparingTo("2.6");
        assertThat(prime.grade()).isEqualTo(QUESTIONABLE);
    }

    @Test
    void zeta_asks_whether_a_laboratory_knows_how_good_it_is() {
        assertThat(Score.zeta(new BigDecimal("11"), new BigDecimal("0.4"), TEN).value())
                .isEqualByComparingTo("2");
        assertThat(Score.zeta(new BigDecimal("11"), BigDecimal.ZERO, TEN).grade())
                .isEqualTo(UNSATISFACTORY);
    }

    @Test
    void en_is_good_up_to_one() {
        BigDecimal ofTen = new BigDecimal("0.6");
        assertThat(Score.en(new BigDecimal("11"), new BigDecimal("0.8"), TEN, ofTen)
                        .grade())
                .isEqualTo(SATISFACTORY);
        assertThat(Score.en(new BigDecimal("11.01"), new BigDecimal("0.8"), TEN, ofTen)
                        .grade())
                .isEqualTo(UNSATISFACTORY);
    }

    /** Horwitz: 2 % at a mass fraction of 1, 16 % at 10⁻⁶, 22 % below 1.2 · 10⁻⁷ (Thompson 2000). */
    @ParameterizedTest
    @CsvSource({"0.000001, 16.0", "0.001, 5.66", "0.01, 4.00", "0.00000001, 22.0", "0.25, 2.0"})
    void laboratories_differ_more_where_there_is_less_to_find(BigDecimal level, BigDecimal percent) {
        BigDecimal relative =
                Horwitz.deviation(level).multiply(BigDecimal.valueOf(100)).divide(level);
        assertThat(relative).isCloseTo(percent, within(new BigDecimal("0.05")));
    }
}
