package jialing.domain.complaints;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Terms of the house, in working days from the day of receipt. Monday to Friday count; public holidays are not known here, so a term
 * may end a few days early, never late.
 */
final class WorkingDays {

    static final int TO_ACCEPT = 7;
    static final int TO_ANSWER = 60;
    static final int TO_CLOSE = 65;

    private WorkingDays() {}

    static LocalDate after(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (reached.getDayOfWeek() != DayOfWeek.SATURDAY && reached.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return reached;
    }
}
