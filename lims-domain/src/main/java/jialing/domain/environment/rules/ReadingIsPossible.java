package jialing.domain.environment.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import jialing.domain.environment.AmbientReading;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A reading has a quantity, a value that the quantity can have, and a time that is over. Clocks of sensors may be some minutes ahead. */
public final class ReadingIsPossible extends Rule<ReadingIsPossible.Asked> {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final Instant FIRST =
            LocalDate.of(2000, 1, 1).atStartOfDay(LabClock.ZONE).toInstant();
    private static final int DIGITS = 12;

    public record Asked(AmbientReading reading, Instant now) {}

    public ReadingIsPossible() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.3.3",
                Text.of(
                        "读数须有监控量、可能的数值和不晚于现在的时间",
                        "A reading has a quantity, a value that is possible and a time that is not in the future"));
    }

    @Override
    public Verdict judge(Asked asked) {
        AmbientReading reading = asked.reading();
        if (reading == null || reading.quantity() == null) {
            return Verdict.broken("quantity");
        }
        if (reading.value() == null
                || reading.value().precision() > DIGITS
                || Math.abs(reading.value().scale()) > DIGITS
                || !reading.quantity().canBe(reading.value())) {
            return Verdict.broken("value");
        }
        boolean inTime = reading.measuredAt() != null
                && !reading.measuredAt().isBefore(FIRST)
                && !reading.measuredAt().isAfter(asked.now().plus(CLOCKS_DIFFER));
        return Verdict.holdsIf(inTime, "measuredAt");
    }
}
