package jialing.domain.sampling;

import java.time.Duration;

/** The clock of a phone or handheld. */
final class DeviceClock {

    /** How far it may be off without anybody having set it wrong. */
    static final Duration TOLERANCE = Duration.ofMinutes(2);

    private DeviceClock() {}
}
