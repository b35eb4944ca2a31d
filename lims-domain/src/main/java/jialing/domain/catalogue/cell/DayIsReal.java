package jialing.domain.catalogue.cell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day stands in the calendar, written as in ISO 8601. */
public class DayIsReal extends CellRule {

    public DayIsReal() {
        super("应为日期（年-月-日），而不是“{3}”", "must be a day (year-month-day), not “{3}”");
    }

    @Override
    protected boolean accepts(String value) {
        try {
            return LocalDate.parse(value) != null;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
