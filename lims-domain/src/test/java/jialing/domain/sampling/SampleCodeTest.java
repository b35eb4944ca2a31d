package jialing.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jialing.domain.shared.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SampleCodeTest {

    @Test
    void tellsOrganisationYearAndNumber() {
        assertThat(SampleCode.mint("CQ-WZ", 2026, 17).text())
                .startsWith("CQWZ26000017")
                .hasSize(13);
    }

    @Property
    void readsWhatItWroteHoweverItIsTyped(
            @ForAll @IntRange(min = 2000, max = 2099) int year,
            @ForAll @LongRange(min = 1, max = 9_999_999) long number) {
        SampleCode code = SampleCode.mint("CQ-WZ", year, number);
        String typed = code.text().toLowerCase().replaceAll("(.{4})", "$1 ");
        assertThat(SampleCode.read(typed)).isEqualTo(code);
    }

    @Property
    void aContainerCodeIsSafeWithAndWithoutItsHyphen(
            @ForAll @LongRange(min = 1, max = 999_999) long number, @ForAll @IntRange(min = 1, max = 99) int position) {
        SampleCode sample = SampleCode.mint("CQ-WZ", 2026, number);
        ContainerCode container = ContainerCode.mint(sample, position);
        assertThat(container.text()).startsWith(sample.text() + "-");
        assertThat(ContainerCode.read(container.text().replace("-", ""))).isEqualTo(container);
    }

    @Test
    void aMistypedCodeIsRefusedByItsCheckCharacter() {
        String right = SampleCode.mint("CQ-WZ", 2026, 17).text();
        String wrong = right.replace("17", "71");
        assertThatThrownBy(() -> SampleCode.read(wrong))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("CheckCharacterCorrect"));
        assertThatThrownBy(() -> SampleCode.read("样品一"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("CheckCharacterCorrect"));
        assertThatThrownBy(() -> SampleCode.read(null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("CheckCharacterCorrect"));
    }
}
