package jialing.domain.controlchart.rules;

import java.time.LocalDate;
import jialing.domain.controlchart.TakeOverChart.FormerPoint;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A point of a former chart has a value of a possible size, a past day and the analyst who measured it. */
public final class FormerPointIsKnown extends Rule<FormerPointIsKnown.Entry> {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int LONGEST_NAME = 60;
    private static final int MOST_DIGITS = 20;

    public record Entry(String field, FormerPoint point, LocalDate today) {}

    public FormerPointIsKnown() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.5.1",
                Text.of("历史点须有数值、不晚于今天的日期和分析人员", "A former point has a value, a day not after today and its analyst"));
    }

    @Override
    public Verdict judge(Entry entry) {
        FormerPoint point = entry.point();
        boolean known = point.value() != null
                && point.value().precision() <= MOST_DIGITS
                && Math.abs(point.value().scale()) <= MOST_DIGITS
                && point.day() != null
                && !point.day().isBefore(EARLIEST)
                && !point.day().isAfter(entry.today())
                && point.analyst() != null
                && !point.analyst().isBlank()
                && point.analyst().length() <= LONGEST_NAME;
        return Verdict.holdsIf(known, entry.field());
    }
}
