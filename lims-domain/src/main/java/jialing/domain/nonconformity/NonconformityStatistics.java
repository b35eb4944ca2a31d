package jialing.domain.nonconformity;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jialing.domain.nonconformity.persistence.StatisticsTable;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/**
 * How the laboratories deal with what goes wrong: the own one and those below it. Input of the management review
 * (ISO/IEC 17025:2017 8.9.2 i).
 */
@View
public class NonconformityStatistics {

    private static final int MONTHS = 12;

    @Inject
    StatisticsTable table;

    @Inject
    LabClock clock;

    /** @param key name of the source, severity or cause, code of the organisation, or the month as {@code 2026-03} */
    public record Count(String key, int opened, int open, int overdue) {}

    /** @param meanDaysToClose of those closed, to one decimal; null when none is */
    public record Totals(int opened, int closed, int open, int overdue, int stopped, BigDecimal meanDaysToClose) {}

    /** Of all that was opened on {@code since} or later. */
    public record Figures(
            LocalDate since,
            Totals totals,
            List<Count> byMonth,
            List<Count> bySource,
            List<Count> bySeverity,
            List<Count> byCause,
            List<Count> byOrganisation) {}

    /**
     * @param organisation one of those that the person may see; null for all of them
     * @param since null for the first day of the month a year ago
     */
    public Figures of(String organisation, LocalDate since) {
        LocalDate from = Optional.ofNullable(since)
                .orElseGet(() -> clock.today().minusMonths(MONTHS - 1L).withDayOfMonth(1));
        if (from.isAfter(clock.today())) {
            throw Refusal.invalid("PeriodHasBegun", "since", "起始日期不能晚于今天", "The period cannot begin after today");
        }
        return table.of(organisation, from, clock.today());
    }
}
