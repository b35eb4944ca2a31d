package jialing.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    record Reading(String unit, BigDecimal value, Instant at, String remark) {}

    @Test
    void membersAreSortedAndNothingIsSaidOfWhatIsAbsent() {
        var reading = new Reading("mg/L", new BigDecimal("1.0"), Instant.parse("2026-03-02T01:00:00Z"), null);
        assertThat(CanonicalJson.of(reading))
                .isEqualTo("{\"at\":\"2026-03-02T01:00:00Z\",\"unit\":\"mg/L\",\"value\":\"1.0\"}");
    }

    @Test
    void oneContentHasOneSpellingWhateverTheOrderItWasPutTogetherIn() {
        var one = new LinkedHashMap<String, Object>();
        one.put("b", 2);
        one.put("a", "氨氮");
        var other = new LinkedHashMap<String, Object>();
        other.put("a", "氨氮");
        other.put("b", 2);
        assertThat(CanonicalJson.of(one)).isEqualTo(CanonicalJson.of(other)).isEqualTo("{\"a\":\"氨氮\",\"b\":2}");
    }

    @Test
    void sha256IsTheOneOfTheStandard() {
        // FIPS 180-2, appendix B.1
        assertThat(CanonicalJson.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
