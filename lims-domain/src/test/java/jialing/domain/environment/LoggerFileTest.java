package jialing.domain.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

/** What data loggers write, and what is told about rows that cannot be read. */
class LoggerFileTest {

    private static final Instant NOW = Instant.parse("2026-03-12T04:00:00Z");

    @Test
    void aColumnEachAndAnEmptyCellIsNoReading() {
        assertThat(read(
                        "measured_at,temperature,humidity",
                        "2026-03-12T08:00:00+08:00,20.50,",
                        "2026-03-12T00:10:00Z,,45"))
                .containsExactly(
                        reading(AmbientQuantity.TEMPERATURE, "2026-03-12T00:00:00Z", "20.50"),
                        reading(AmbientQuantity.HUMIDITY, "2026-03-12T00:10:00Z", "45"));
    }

    @Test
    void aTimeWithoutOffsetIsTheLaboratorys() {
        List<AmbientReading> eight = List.of(reading(AmbientQuantity.TEMPERATURE, "2026-03-12T00:00:00Z", "4.1"));
        assertThat(read("\ufeff时间,温度", "2026-03-12 08:00,4.1")).isEqualTo(eight);
        assertThat(read("时间,温度", "2026/3/12 8:00:00,4.1")).isEqualTo(eight);
    }

    @Test
    void eachBadRowIsNamedWithItsNumberAndReasonAndNothingIsTaken() {
        Refusal refusal = refused(
                "measured_at,temperature",
                "2026-03-12 08:00,4.1",
                "gestern,4.1",
                "2026-03-12 08:10,warm",
                "2026-03-12 08:20,500",
                "2027-01-01 00:00,4.1");
        assertThat(refusal.objections()).extracting(Refusal::rule).containsOnly("LoggerRowIsReadable");
        assertThat(refusal.objections()).extracting(Refusal::field).containsExactly("row 3", "row 4", "row 5", "row 6");
    }

    @Test
    void whatIsNoSuchFileIsRefused() {
        assertThat(refused("temperature", "4.1").field()).isEqualTo("row 1");
        assertThat(refused("measured_at,temperature").field()).isEqualTo("row 2");
        assertThat(refused("").rule()).isEqualTo("LoggerRowIsReadable");
        byte[] gbk = {(byte) 0xCA, (byte) 0xB1, (byte) 0xFF};
        assertThat(catchThrowableOfType(Refusal.class, () -> new LoggerFile(gbk).readings(NOW))
                        .rule())
                .isEqualTo("LoggerRowIsReadable");
    }

    private static List<AmbientReading> read(String... lines) {
        return new LoggerFile(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8)).readings(NOW);
    }

    private static Refusal refused(String... lines) {
        return catchThrowableOfType(Refusal.class, () -> read(lines));
    }

    private static AmbientReading reading(AmbientQuantity quantity, String at, String value) {
        return new AmbientReading(quantity, Instant.parse(at), new BigDecimal(value));
    }
}
