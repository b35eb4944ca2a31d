package jialing.domain.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jialing.domain.gate.Activity;
import jialing.domain.gate.Gate;
import jialing.domain.gate.Objection;
import jialing.domain.gate.Procedure;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.shared.CellProblem;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.SheetProblems;

/**
 * What a partner delivers went through the same gate as what is done here: once for each analyst and day it is asked whether this person,
 * with these instruments, by these methods, might do it at the time. Each objection is told at the first cell that it stands against.
 */
@ApplicationScoped
class EddAtTheGate {

    @Inject
    Gate gate;

    /** The work of one analyst on one day. */
    private record Day(UUID analyst, LocalDate on) {}

    private record MethodInMatrix(String method, String matrix) {}

    void judge(String organisation, List<DeliveredResult> results, Set<String> instruments, SheetProblems problems) {
        Map<Day, List<DeliveredResult>> days = new LinkedHashMap<>();
        for (DeliveredResult result : results) {
            days.computeIfAbsent(
                            new Day(result.analyst(), LabClock.dayOf(result.analysedAt())), day -> new ArrayList<>())
                    .add(result);
        }
        days.forEach((day, work) -> judge(organisation, day, work, instruments, problems));
    }

    private void judge(
            String organisation, Day day, List<DeliveredResult> work, Set<String> instruments, SheetProblems problems) {
        Question question = Question.may(day.analyst(), Activity.ANALYSE, beginning(work), organisation)
                .by(procedures(work))
                .withInstruments(work.stream()
                        .map(DeliveredResult::instrument)
                        .filter(instruments::contains)
                        .distinct()
                        .toList());
        for (Objection objection : gate.ask(question).against()) {
            DeliveredResult first = work.stream()
                    .filter(result -> concerns(objection.element(), result))
                    .findFirst()
                    .orElse(work.get(0));
            problems.add(problem(objection, first));
        }
    }

    private static Instant beginning(List<DeliveredResult> work) {
        return work.stream()
                .map(DeliveredResult::analysedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    static List<Procedure> procedures(List<DeliveredResult> work) {
        Map<MethodInMatrix, Set<String>> analytes = new LinkedHashMap<>();
        for (DeliveredResult result : work) {
            analytes.computeIfAbsent(new MethodInMatrix(result.method(), result.matrix()), method -> new TreeSet<>())
                    .add(result.analyte());
        }
        return analytes.entrySet().stream()
                .map(each -> Procedure.of(each.getKey().method(), each.getKey().matrix(), each.getValue()))
                .toList();
    }

    private static boolean concerns(QualityElement element, DeliveredResult result) {
        return switch (element.kind()) {
            case METHOD -> element.key().equals(result.method());
            case INSTRUMENT -> element.key().equals(result.instrument());
            case CALIBRATION -> element.key().startsWith(result.instrument() + "/");
            default -> true;
        };
    }

    private static CellProblem problem(Objection objection, DeliveredResult at) {
        return switch (objection.element().kind()) {
            case METHOD -> told(objection, at, EddColumn.METHOD, at.method());
            case INSTRUMENT, CALIBRATION -> told(objection, at, EddColumn.INSTRUMENT, at.instrument());
            default -> told(objection, at, EddColumn.ANALYST, null);
        };
    }

    private static CellProblem told(Objection objection, DeliveredResult at, EddColumn column, String value) {
        return new CellProblem(
                at.row(),
                column.title(),
                value,
                objection.refusal().rule(),
                objection.refusal().text());
    }
}
