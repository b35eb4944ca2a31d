package jialing.domain.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import jialing.domain.environment.rules.LimitIsSound;
import jialing.domain.environment.rules.PlaceIsDescribed;
import jialing.domain.environment.rules.ReadingIsPossible;
import jialing.domain.environment.rules.RoomIsWatched;
import jialing.domain.environment.rules.RoomWithinLimits;
import jialing.domain.environment.rules.SensorIsDescribed;
import jialing.domain.gate.AllowsException;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

class EnvironmentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final Instant NOW = Instant.parse("2026-03-12T04:00:00Z");

    @Test
    void aLimitDoesNotReachBackAndItsEndsAreInOrder() {
        assertThat(limit("15", "30", 60, TODAY, "HJ 535")).isEmpty();
        assertThat(limit(null, null, null, TODAY, "停用")).isEmpty();
        assertThat(limit("30", "15", 60, TODAY, "HJ 535")).hasValueSatisfying(at("low"));
        assertThat(limit("15", "999", 60, TODAY, "HJ 535")).hasValueSatisfying(at("low"));
        assertThat(limit("15", "30", 0, TODAY, "HJ 535")).hasValueSatisfying(at("validMinutes"));
        assertThat(limit("15", "30", 60, TODAY.minusDays(1), "HJ 535")).hasValueSatisfying(at("from"));
        assertThat(limit("15", "30", 60, TODAY, " ")).hasValueSatisfying(at("reason"));
    }

    @Test
    void aReadingIsOneThatAnInstrumentCanShow() {
        assertThat(reading(AmbientQuantity.HUMIDITY, "100", NOW)).isEmpty();
        assertThat(reading(AmbientQuantity.HUMIDITY, "100.1", NOW)).hasValueSatisfying(at("value"));
        assertThat(reading(AmbientQuantity.TEMPERATURE, "1E+9", NOW)).hasValueSatisfying(at("value"));
        assertThat(reading(AmbientQuantity.TEMPERATURE, "1.0000000000001", NOW)).hasValueSatisfying(at("value"));
        assertThat(reading(null, "20", NOW)).hasValueSatisfying(at("quantity"));
        assertThat(reading(AmbientQuantity.TEMPERATURE, "20", NOW.plusSeconds(299)))
                .isEmpty();
        assertThat(reading(AmbientQuantity.TEMPERATURE, "20", NOW.plusSeconds(301)))
                .hasValueSatisfying(at("measuredAt"));
        assertThat(reading(AmbientQuantity.TEMPERATURE, "20", null)).hasValueSatisfying(at("measuredAt"));
    }

    @Test
    void placesAndSensorsHaveCodesThatCanBePrintedAndSent() {
        assertThat(place("WZ-101", null)).isEmpty();
        assertThat(place("WZ 101", null)).hasValueSatisfying(at("code"));
        assertThat(place("WZ-101", "WZ-101")).hasValueSatisfying(at("parent"));
        assertThat(new SensorIsDescribed().objection(new SensorIsDescribed.Asked("a/#", "x")))
                .isPresent();
        assertThat(new SensorIsDescribed().objection(new SensorIsDescribed.Asked("TH-01", "温湿度探头")))
                .isEmpty();
    }

    @Test
    void theGateTellsTheValueAndTheLimitInBothLanguages() {
        var limit = sound("15", "30", 60, TODAY, "HJ 535");
        var hot = new PlaceCondition("WZ-101", AmbientQuantity.TEMPERATURE, limit, new BigDecimal("31.0"), NOW, NOW);
        Refusal beyond = new RoomWithinLimits().objection(hot).orElseThrow();
        assertThat(beyond.text().zh()).isEqualTo("场所 WZ-101 的温度为 31.0 ℃，超出限值 15–30 ℃");
        assertThat(beyond.text().en()).isEqualTo("Room WZ-101: temperature is 31.0 ℃, beyond 15–30 ℃");
        var late = new PlaceCondition(
                "WZ-101", AmbientQuantity.TEMPERATURE, limit, new BigDecimal("20"), NOW.minusSeconds(3601), NOW);
        Refusal notWatched = new RoomIsWatched().objection(late).orElseThrow();
        assertThat(notWatched.text().en())
                .isEqualTo("Room WZ-101: temperature must be watched every 60 minutes; last reading: 2026-03-12 10:59");
        assertThat(new RoomWithinLimits()).isInstanceOf(AllowsException.class);
        assertThat(new RoomIsWatched()).isInstanceOf(AllowsException.class);
    }

    private static Optional<Refusal> limit(String low, String high, Integer minutes, LocalDate from, String reason) {
        return new LimitIsSound().objection(new LimitIsSound.Asked(sound(low, high, minutes, from, reason), TODAY));
    }

    private static PlaceLimit sound(String low, String high, Integer minutes, LocalDate from, String reason) {
        return new PlaceLimit(
                null,
                "WZ-101",
                AmbientQuantity.TEMPERATURE,
                low == null ? null : new BigDecimal(low),
                high == null ? null : new BigDecimal(high),
                minutes,
                from,
                reason,
                "",
                NOW);
    }

    private static Optional<Refusal> reading(AmbientQuantity quantity, String value, Instant at) {
        var reading = new AmbientReading(quantity, at, new BigDecimal(value));
        return new ReadingIsPossible().objection(new ReadingIsPossible.Asked(reading, NOW));
    }

    private static Optional<Refusal> place(String code, String parent) {
        return new PlaceIsDescribed()
                .objection(
                        new Place(null, 1, "CQ-WZ", code, "理化室", "Wet chemistry", PlaceKind.ROOM, parent, null, null));
    }

    private static Consumer<Refusal> at(String field) {
        return refusal -> assertThat(refusal.field()).isEqualTo(field);
    }
}
