package jialing.domain.catalogue.cell;

import java.time.LocalDate;

/** What is in force from a day to a day does not end before it begins. */
public class LastDayNotBeforeFirst extends CellRule {

    private final LocalDate first;

    public LastDayNotBeforeFirst(LocalDate first) {
        super("截止日期 {3} 早于起始日期 " + first, "the last day {3} is before the first day " + first);
        this.first = first;
    }

    @Override
    protected boolean accepts(String value) {
        return !LocalDate.parse(value).isBefore(first);
    }
}
