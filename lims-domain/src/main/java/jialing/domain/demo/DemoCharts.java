package jialing.domain.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jialing.domain.controlchart.ChartKind;
import jialing.domain.controlchart.ControlChartView;
import jialing.domain.controlchart.DrawControlLimits;
import jialing.domain.controlchart.TakeOverChart;
import jialing.domain.controlchart.TakeOverChart.FormerPoint;
import jialing.domain.people.Admission;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;

/** The municipal centre has taken its paper chart of ammonia recoveries over and drawn limits. */
@ApplicationScoped
class DemoCharts {

    private static final SigningMeans BY_PIN = new SigningMeans(DemoPeople.PIN, null);
    private static final int DAYS = 28;

    @Inject
    TakeOverChart takeOverChart;

    @Inject
    DrawControlLimits drawLimits;

    @Inject
    ControlChartView charts;

    @Inject
    Admission admission;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    void fill() {
        admission
                .actorOf("mc.quality", clock.today())
                .ifPresent(officer -> current.whileBeing(officer, this::fillOnce));
    }

    private Void fillOnce() {
        if (charts.page(null, null, false, null, 1).items().isEmpty()) {
            UUID chart = takeOverChart.takeOver(
                    new TakeOverChart.Command(
                            "HJ 535-2009",
                            "NH3N",
                            "water",
                            "MC-UV-01",
                            ChartKind.RECOVERY,
                            null,
                            history(clock.today().minusDays(DAYS + 1L)),
                            "接续纸质控制图"),
                    BY_PIN);
            drawLimits.draw(new DrawControlLimits.Command(chart, null, null, "首次划限"), BY_PIN);
        }
        return null;
    }

    /** 95 to 101 % in no order that a rule would speak of. */
    private static List<FormerPoint> history(LocalDate first) {
        return IntStream.range(0, DAYS)
                .mapToObj(i -> new FormerPoint(new BigDecimal(95 + i * 5 % 7), first.plusDays(i), "李文静"))
                .toList();
    }
}
