package jialing.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);
    private static final long STEP = OneTimeCode.stepOf(NOW);

    /** RFC 6238 appendix B, SHA-1, of which the last six digits are shown here. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(OneTimeCode.at(SECRET, OneTimeCode.stepOf(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void clocksMayDifferByHalfAMinuteAndNoMore() {
        assertThat(matches(STEP - 2, 0)).isFalse();
        assertThat(matches(STEP - 1, 0)).isTrue();
        assertThat(matches(STEP, 0)).isTrue();
        assertThat(matches(STEP + 1, 0)).isTrue();
        assertThat(matches(STEP + 2, 0)).isFalse();
    }

    @Test
    void aCodeThatWasTakenAndEveryOneBeforeItIsWorthless() {
        assertThat(matches(STEP, STEP)).isFalse();
        assertThat(matches(STEP - 1, STEP)).isFalse();
        assertThat(matches(STEP + 1, STEP)).isTrue();
    }

    @Test
    void whatIsNoCodeIsNotRight() {
        assertThat(OneTimeCode.matching(SECRET, "", NOW, 0)).isEmpty();
        assertThat(OneTimeCode.matching(SECRET, "5924", NOW, 0)).isEmpty();
        assertThat(OneTimeCode.matching(SECRET, "005924005924", NOW, 0)).isEmpty();
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenInBase32(String plain, String encoded) {
        assertThat(Base32.of(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }

    private static boolean matches(long step, long lastStep) {
        return OneTimeCode.matching(SECRET, OneTimeCode.at(SECRET, step), NOW, lastStep)
                .isPresent();
    }
}
