package jialing.domain.controlchart;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.catalogue.Analytes;
import jialing.domain.catalogue.Methods;
import jialing.domain.controlchart.persistence.ChartTable;
import jialing.domain.controlchart.rules.ChartDecisionGivesReason;
import jialing.domain.controlchart.rules.FormerPointIsKnown;
import jialing.domain.controlchart.rules.HistoryComesFirst;
import jialing.domain.equipment.Instruments;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * A quality officer takes a chart over that was kept before this system, and answers for it with a signature: its points become the
 * history that limits can be drawn from. Once the chart has points of its own nothing is put before them.
 */
@UseCase
public class TakeOverChart {

    @Inject
    ChartTable table;

    @Inject
    Methods methods;

    @Inject
    Analytes analytes;

    @Inject
    Instruments instruments;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** A point as the former chart has it. */
    public record FormerPoint(BigDecimal value, LocalDate day, String analyst) {}

    /** @param level number of the reference material, null where there is none */
    public record Command(
            String method,
            String analyte,
            String matrix,
            String instrument,
            ChartKind kind,
            String level,
            List<FormerPoint> points,
            String reason) {

        public Command {
            points = points == null
                    ? List.of()
                    : points.stream().filter(Objects::nonNull).toList();
            level = level == null ? "" : level.trim();
            if (kind == null) {
                throw Refusal.invalid("ChartKindGiven", "kind", "请选择控制图种类", "Choose the kind of chart");
            }
        }
    }

    record Content(ControlChart chart, List<FormerPoint> points, String reason) {}

    public UUID takeOver(Command command, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        Instant now = clock.now();
        check(command, clock.today());
        ControlChart asked = chart(command, actor.organisation());
        Optional<ControlChart> known = table.of(actor.organisation(), command.method(), command.instrument()).stream()
                .filter(chart -> chart.key().equals(asked.key()))
                .findFirst();
        ControlChart chart = known.orElse(asked);
        new HistoryComesFirst().require(!table.newest(List.of(chart.id()), 1).isEmpty());
        Act act = Act.of(
                Verb.TAKE_OVER_CHART,
                Subject.of("ControlChart", chart.id()),
                actor,
                Capacity.QUALITY_OFFICER,
                new Content(chart, command.points(), command.reason().trim()));
        ledger.record(act.signedBy(signing.sign(act, means)));
        if (known.isEmpty()) {
            table.begin(List.of(chart), now);
        }
        table.add(
                chart.organisation(),
                command.points().stream()
                        .sorted(Comparator.comparing(FormerPoint::day))
                        .map(point -> point(chart, point))
                        .toList());
        return chart.id();
    }

    private static void check(Command command, LocalDate today) {
        var objections = new Objections();
        objections.hear(new ChartDecisionGivesReason(), command.reason());
        for (int i = 0; i < command.points().size(); i++) {
            objections.hear(
                    new FormerPointIsKnown(),
                    new FormerPointIsKnown.Entry(
                            "points[" + i + "]", command.points().get(i), today));
        }
        objections.refuseIfAny();
        if (command.points().isEmpty()) {
            throw Refusal.invalid("PointsGiven", "points", "请录入历史点", "Enter the former points");
        }
    }

    private ControlChart chart(Command command, String organisation) {
        methods.byStandard(command.method());
        instruments.byCode(organisation, command.instrument());
        String unit =
                analytes.byCode(command.analyte(), command.matrix()).unit().symbol();
        return new ControlChart(
                TimeOrderedId.next(),
                organisation,
                command.method(),
                command.analyte(),
                command.matrix(),
                command.instrument(),
                command.kind(),
                command.level(),
                command.kind().unit(unit));
    }

    private static ChartPoint point(ControlChart chart, FormerPoint former) {
        return new ChartPoint(
                TimeOrderedId.next(),
                chart.id(),
                null,
                "",
                0,
                "",
                former.value(),
                true,
                List.of(),
                former.analyst().trim(),
                former.day().atTime(LocalTime.NOON).atZone(LabClock.ZONE).toInstant());
    }
}
