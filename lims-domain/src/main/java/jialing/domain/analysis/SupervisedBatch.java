package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.competence.Competence;
import jialing.domain.competence.Supervision;
import jialing.domain.competence.Work;
import jialing.domain.people.WorkKind;

/** Whether a newcomer has a hand in a batch, whose work a supervisor confirms (ISO/IEC 17025:2017 6.2.5 d). */
@ApplicationScoped
class SupervisedBatch {

    @Inject
    Competence competence;

    /**
     * The supervision under which the batch is submitted: that of who opened it, else that of who submits it. Empty when both work
     * alone, and when it is the supervisor who submits.
     */
    Optional<Supervision> submittedBy(UUID person, AnalyticalBatch batch, Instant now) {
        var work = new Work(batch.organisation(), batch.method(), batch.matrix(), WorkKind.ANALYSIS, now);
        return Stream.of(batch.analyst(), person)
                .distinct()
                .flatMap(each -> competence.supervisionOf(each, work).stream())
                .filter(supervision -> !supervision.supervisor().personId().equals(person))
                .findFirst();
    }
}
