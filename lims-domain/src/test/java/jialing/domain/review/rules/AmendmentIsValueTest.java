package jialing.domain.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmendmentIsValueTest {

    @Test
    void aNumberIsAmendedByANumberOrByLessThanTheLimit() {
        assertThat(fits("0.42", false)).isTrue();
        assertThat(fits("<", false)).isTrue();
        assertThat(fits("检出", false)).isFalse();
        assertThat(fits(null, false)).isFalse();
    }

    @Test
    void whatIsThereOrIsNotIsAmendedByOneOfTheTwoWords() {
        assertThat(fits("检出", true)).isTrue();
        assertThat(fits(" 未检出 ", true)).isTrue();
        assertThat(fits("1", true)).isFalse();
        assertThat(fits("<", true)).isFalse();
    }

    private static boolean fits(String value, boolean qualitative) {
        return new AmendmentIsValue()
                .objection(new AmendmentIsValue.Amendment(value, qualitative))
                .isEmpty();
    }
}
