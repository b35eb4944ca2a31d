package jialing.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleTest {

    private static class NotWarmerThan extends Rule<Integer> {
        NotWarmerThan() {
            super(Refusal.Kind.CONFLICT, "HJ 493-2009", Text.of("温度 {0} ℃ 超过 {1} ℃", "{0} ℃ is above {1} ℃"));
        }

        @Override
        public Verdict judge(Integer celsius) {
            return celsius == null
                    ? Verdict.undecided(Text.of("没有温度记录", "No temperature on record"))
                    : Verdict.holdsIf(celsius <= 5, "temperature", celsius, 5);
        }
    }

    @Test
    void aRefusalNamesRuleStandardFieldAndTheSentenceInBothLanguages() {
        assertThatThrownBy(() -> new NotWarmerThan().require(9)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo("NotWarmerThan");
            assertThat(refusal.standard()).isEqualTo("HJ 493-2009");
            assertThat(refusal.field()).isEqualTo("temperature");
            assertThat(refusal.text()).isEqualTo(Text.of("温度 9 ℃ 超过 5 ℃", "9 ℃ is above 5 ℃"));
        });
    }

    @Test
    void aRuleThatCannotDecideDoesNotPass() {
        assertThat(new NotWarmerThan().objection(null))
                .hasValueSatisfying(refusal -> assertThat(refusal.text().zh()).isEqualTo("没有温度记录"));
    }

    @Test
    void severalObjectionsAreHeardBeforeOneRefusal() {
        var objections = new Objections()
                .hear(new NotWarmerThan(), 9)
                .hear(new NotWarmerThan(), 3)
                .hear(new NotWarmerThan(), 7);
        assertThatThrownBy(objections::refuseIfAny)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections()).hasSize(2));
    }
}
