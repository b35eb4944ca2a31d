package jialing.domain.supervision;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;
import jialing.domain.supervision.persistence.FiguresTable;
import jialing.domain.supervision.persistence.ReviewTable;
import jialing.domain.supervision.rules.PeriodHasPassed;

/** The quality officer calls a management review; what the record has to say to its inputs is kept with the act, as it is now. */
@UseCase
public class CallReview {

    @Inject
    ReviewTable table;

    @Inject
    FiguresTable figures;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    record Called(String number, LocalDate from, LocalDate to, List<ReviewInput> inputs) {}

    /** @return its id */
    public UUID call(LocalDate from, LocalDate to) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        new PeriodHasPassed().require(new PeriodHasPassed.Period(from, to, clock.today()));
        int year = clock.today().getYear();
        String number = "GP-%s-%d-%02d"
                .formatted(
                        actor.organisation(), year, numbers.next("review/%s/%d".formatted(actor.organisation(), year)));
        List<ReviewInput> inputs = figures.of(actor.organisation(), from, to);
        UUID id = TimeOrderedId.next();
        RecordedAct act = ledger.record(Act.of(
                Verb.CALL_REVIEW,
                Subject.of("ManagementReview", id),
                actor,
                Capacity.QUALITY_OFFICER,
                new Called(number, from, to, inputs)));
        table.add(id, number, from, to, inputs, actor, act);
        return id;
    }
}
