package jialing.reports.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import jialing.domain.shared.LabClock;

/** Times and dates as they stand on paper: ISO order, the laboratory's zone. */
public final class PaperTime {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private PaperTime() {}

    public static String minute(Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(LabClock.ZONE));
    }

    public static String second(Instant instant) {
        return instant == null ? "" : SECOND.format(instant.atZone(LabClock.ZONE));
    }

    public static String day(Instant instant) {
        return instant == null ? "" : day(instant.atZone(LabClock.ZONE).toLocalDate());
    }

    public static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
