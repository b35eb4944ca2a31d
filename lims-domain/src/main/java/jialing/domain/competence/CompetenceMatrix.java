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
    public enum CompetenceStanding {
        VALID,
        EXPIRING,
        IN_TRAINING,
        SUSPENDED,
        EXPIRED,
        REVOKED
    }

    /** @param nameEn may be null */
    public record MatrixPerson(UUID personId, String name, String nameEn) {}

    public record MatrixTask(WorkKind kind, String method) {}

    /**
     * @param matrix null for every matrix of the method
     * @param until last day of the certificate or supervision
     */
    public record MatrixCell(
            UUID personId, WorkKind kind, String method, String matrix, CompetenceStanding standing, LocalDate until) {}

    public record MatrixShown(List<MatrixPerson> people, List<MatrixTask> tasks, List<MatrixCell> cells) {}

    public MatrixShown own() {
        String organisation = current.get().organisation();
        List<Employed> employed = people.in(organisation);
        Instant now = clock.now();
        var cells = new ArrayList<MatrixCell>();
        if (!employed.isEmpty()) {
            competence.heldBy(employed.stream().map(Employed::personId).toList()).stream()
                    .filter(held -> held.certificate().organisation().equals(organisation))
                    .forEach(held -> methods(held).forEach(method -> cells.add(cell(held, method, now))));
        }
        supervisions.in(organisation, clock.today()).forEach(each -> cells.add(cell(each)));
        return new MatrixShown(
                employed.stream()
                        .map(each -> new MatrixPerson(each.personId(), each.name(), each.nameEn()))
                        .toList(),
                cells.stream()
                        .map(each -> new MatrixTask(each.kind(), each.method()))
                        .distinct()
                        .sorted(Comparator.comparing(MatrixTask::kind).thenComparing(MatrixTask::method))
                        .toList(),
                best(cells));
    }

    private static Stream<String> methods(HeldCertificate held) {
        return Stream.concat(
                Stream.of(held.certificate().method()),
                held.methodChanges().stream().map(MethodChange::to));
    }

    /** One for each person, method and matrix. */
    private static List<MatrixCell> best(List<MatrixCell> cells) {
        return cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> List.of(cell.personId(), cell.kind(), cell.method(), String.valueOf(cell.matrix()))))
                .values()
                .stream()
                .map(of -> of.stream()
                        .min(Comparator.comparing(MatrixCell::standing)
                                .thenComparing(MatrixCell::until, Comparator.reverseOrder()))
                        .orElseThrow())
                .sorted(Comparator.comparing(MatrixCell::method).thenComparing(MatrixCell::personId))
                .toList();
    }

    private static MatrixCell cell(HeldCertificate held, String method, Instant now) {
        CompetenceCertificate certificate = held.certificate();
        return new MatrixCell(
                certificate.personId(),
                certificate.kind(),
                method,
                certificate.matrix().orElse(null),
                standing(held, now),
                certificate.expiresOn());
    }

    private static MatrixCell cell(Supervision supervision) {
        return new MatrixCell(
                supervision.trainee().personId(),
                supervision.kind(),
                supervision.method(),
                supervision.matrix(),
                CompetenceStanding.IN_TRAINING,
                supervision.to());
    }

    static CompetenceStanding standing(HeldCertificate held, Instant now) {
        return switch (held.stateAt(now)) {
            case REVOKED -> CompetenceStanding.REVOKED;
            case SUSPENDED -> CompetenceStanding.SUSPENDED;
            case EXPIRED, NOT_YET -> CompetenceStanding.EXPIRED;
            case VALID -> endsSoon(held, now) ? CompetenceStanding.EXPIRING : CompetenceStanding.VALID;
        };
    }

    private static boolean endsSoon(HeldCertificate held, Instant now) {
        return held.certificate().expiresOn().isBefore(LabClock.dayOf(now).plusDays(EXPIRING_DAYS + 1L));
    }
}
