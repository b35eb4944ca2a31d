package jialing.domain.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The laboratory's time. Nothing else asks the wall. Instants have microseconds, as PostgreSQL keeps them. */
@ApplicationScoped
public class LabClock {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Clock clock = Clock.system(ZONE);

    /** A clock that stands where a test put it. */
    public static LabClock at(Instant instant) {
        var standing = new LabClock();
        standing.clock = Clock.fixed(instant, ZONE);
        return standing;
    }

    public Instant now() {
        return kept(clock.instant());
    }

    /** The instant as it is when it comes back from the database; null stays null. */
    public static Instant kept(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The instant as people of the laboratory read it, e.g. {@code 2026-03-12 09:20}. */
    public static String minuteOf(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }
}
