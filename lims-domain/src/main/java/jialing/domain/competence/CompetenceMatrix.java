package jialing.domain.competence;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.competence.persistence.SupervisionTable;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/** Who of the own organisation may do what today: people against methods. */
@View
public class CompetenceMatrix {

    /** From how many days before its end a certificate counts as expiring. */
    static final int EXPIRING_DAYS = 60;

    @Inject
    Competence competence;

    @Inject
    SupervisionTable supervisions;

    @Inject
    PeopleHere people;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** How somebody stands with a method. The order is that in which one hides another: who is certified is not shown as in training. */
    public enum Standing {
        VALID,
        EXPIRING,
        IN_TRAINING,
        SUSPENDED,
        EXPIRED,
        REVOKED
    }

    /** @param nameEn may be null */
    public record Somebody(UUID personId, String name, String nameEn) {}

    public record Task(WorkKind kind, String method) {}

    /**
     * @param matrix null for every matrix of the method
     * @param until last day of the certificate or supervision
     */
    public record Cell(
            UUID personId, WorkKind kind, String method, String matrix, Standing standing, LocalDate until) {}

    public record Shown(List<Somebody> people, List<Task> tasks, List<Cell> cells) {}

    public Shown own() {
        String organisation = current.get().organisation();
        List<Employed> employed = people.in(organisation);
        Instant now = clock.now();
        var cells = new ArrayList<Cell>();
        if (!employed.isEmpty()) {
            competence.heldBy(employed.stream().map(Employed::personId).toList()).stream()
                    .filter(held -> held.certificate().organisation().equals(organisation))
                    .forEach(held -> methods(held).forEach(method -> cells.add(cell(held, method, now))));
        }
        supervisions.in(organisation, clock.today()).forEach(each -> cells.add(cell(each)));
        return new Shown(
                employed.stream()
                        .map(each -> new Somebody(each.personId(), each.name(), each.nameEn()))
                        .toList(),
                cells.stream()
                        .map(each -> new Task(each.kind(), each.method()))
                        .distinct()
                        .sorted(Comparator.comparing(Task::kind).thenComparing(Task::method))
                        .toList(),
                best(cells));
    }

    private static Stream<String> methods(HeldCertificate held) {
        return Stream.concat(
                Stream.of(held.certificate().method()),
                held.methodChanges().stream().map(MethodChange::to));
    }

    /** One for each person, method and matrix. */
    private static List<Cell> best(List<Cell> cells) {
        return cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> List.of(cell.personId(), cell.kind(), cell.method(), String.valueOf(cell.matrix()))))
                .values()
                .stream()
                .map(of -> of.stream()
                        .min(Comparator.comparing(Cell::standing).thenComparing(Cell::until, Comparator.reverseOrder()))
                        .orElseThrow())
                .sorted(Comparator.comparing(Cell::method).thenComparing(Cell::personId))
                .toList();
    }

    private static Cell cell(HeldCertificate held, String method, Instant now) {
        CompetenceCertificate certificate = held.certificate();
        return new Cell(
                certificate.personId(),
                certificate.kind(),
                method,
                certificate.matrix().orElse(null),
                standing(held, now),
                certificate.expiresOn());
    }

    private static Cell cell(Supervision supervision) {
        return new Cell(
                supervision.trainee().personId(),
                supervision.kind(),
                supervision.method(),
                supervision.matrix(),
                Standing.IN_TRAINING,
                supervision.to());
    }

    static Standing standing(HeldCertificate held, Instant now) {
        return switch (held.stateAt(now)) {
            case REVOKED -> Standing.REVOKED;
            case SUSPENDED -> Standing.SUSPENDED;
            case EXPIRED, NOT_YET -> Standing.EXPIRED;
            case VALID -> endsSoon(held, now) ? Standing.EXPIRING : Standing.VALID;
        };
    }

    private static boolean endsSoon(HeldCertificate held, Instant now) {
        return held.certificate().expiresOn().isBefore(LabClock.dayOf(now).plusDays(EXPIRING_DAYS + 1L));
    }
}
