package jialing.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import org.junit.jupiter.api.Test;

/** The check is kept beside the calibration as canonical JSON, and read again without losing anything. */
class TakenOverCurveTest {

    @Test
    void whatWasCheckedIsReadAsItWasWritten() {
        var from = new TakenOverCurve(
                UUID.fromString("00000000-0000-7000-8000-000000000007"),
                "FX-CQ-WZ-2026-00007",
                ABatch.NOON,
                new BigDecimal("10"),
                new BigDecimal("2.04"),
                null,
                new BigDecimal("10.2"),
                new BigDecimal("2"));
        assertThat(CanonicalJson.read(CanonicalJson.of(from), TakenOverCurve.class))
                .isEqualTo(from);
    }
}
