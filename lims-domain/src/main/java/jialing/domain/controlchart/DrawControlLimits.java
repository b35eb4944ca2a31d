package jialing.domain.controlchart;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jialing.domain.controlchart.persistence.ChartTable;
import jialing.domain.controlchart.rules.ChartDecisionGivesReason;
import jialing.domain.controlchart.rules.EnoughPointsForLimits;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * A quality officer draws the limits of a chart from its accepted history, and answers for it with a signature. Limits never move by
 * themselves; the old ones stay in history.
 */
@UseCase
public class DrawControlLimits {

    private static final int MOST_POINTS = 200;
    private static final int MOST_OF_A_DAY = 2;

    @Inject
    ControlCharts charts;

    @Inject
    ChartTable table;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param without points that are left out: the reason says why
     * @param estimator null for the standard deviation of the points
     */
    public record Command(UUID chart, Set<UUID> without, Estimator estimator, String reason) {

        public Command {
            without = without == null ? Set.of() : Set.copyOf(without);
            estimator = estimator == null ? Estimator.STANDARD_DEVIATION : estimator;
        }
    }

    record Content(ControlChart chart, DrawnLimits limits, List<UUID> from, List<UUID> without) {}

    public void draw(Command command, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        ControlChart chart = charts.byId(command.chart());
        actor.mustActFor(chart.organisation());
        new ChartDecisionGivesReason().require(command.reason());
        List<ChartPoint> counted = counted(chart.id(), command.without());
        new EnoughPointsForLimits().require(new EnoughPointsForLimits.Points(counted.size(), days(counted)));
        DrawnLimits drawn = drawn(chart, command, counted, actor, clock.now());
        Act act = Act.of(
                Verb.DRAW_CONTROL_LIMITS,
                Subject.of("ControlChart", chart.id()),
                actor,
                Capacity.QUALITY_OFFICER,
                new Content(
                        chart,
                        drawn,
                        counted.stream().map(ChartPoint::id).toList(),
                        command.without().stream().sorted().toList()));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        table.add(chart.organisation(), drawn, actor.personId(), recorded);
    }

    private DrawnLimits drawn(ControlChart chart, Command command, List<ChartPoint> counted, Actor actor, Instant now) {
        List<BigDecimal> values = counted.stream().map(ChartPoint::value).toList();
        ControlLimits limits = chart.kind().ofRanges()
                ? ControlLimits.ofRanges(values)
                : ControlLimits.ofValues(values, command.estimator());
        int before = table.limits(List.of(chart.id()))
                .getOrDefault(chart.id(), List.of())
                .size();
        return new DrawnLimits(
                TimeOrderedId.next(),
                chart.id(),
                before + 1,
                command.estimator(),
                limits,
                counted.size(),
                counted.get(0).at(),
                counted.get(counted.size() - 1).at(),
                command.reason().trim(),
                actor.name(),
                now);
    }

    /** Accepted points in control, two of each day at most. */
    private List<ChartPoint> counted(UUID chart, Set<UUID> without) {
        Map<LocalDate, Integer> ofDay = new HashMap<>();
        var counted = new ArrayList<ChartPoint>();
        for (ChartPoint point : table.newest(List.of(chart), MOST_POINTS).getOrDefault(chart, List.of())) {
            if (point.accepted()
                    && !point.rejected()
                    && !without.contains(point.id())
                    && ofDay.merge(LabClock.dayOf(point.at()), 1, Integer::sum) <= MOST_OF_A_DAY) {
                counted.add(point);
            }
        }
        return counted;
    }

    private static int days(List<ChartPoint> points) {
        return (int) points.stream()
                .map(point -> LabClock.dayOf(point.at()))
                .distinct()
                .count();
    }
}
