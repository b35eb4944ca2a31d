package jialing.domain.visits;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;
import jialing.domain.visits.persistence.VisitTable;
import jialing.domain.visits.rules.VisitIsBounded;
import jialing.domain.visits.rules.VisitorIsNamed;

/** An organisation opens its own doors, and no other's, to an inspector whom an authority has announced. */
@UseCase
public class OpenVisit {

    static final Capacity[] OPENS = {Capacity.QUALITY_OFFICER, Capacity.ADMINISTRATOR};

    @Inject
    VisitTable visits;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param from null for now */
    public record Command(String name, String office, String paper, Instant from, Instant until) {}

    /** @param secret told this once, for the inspector */
    public record Opened(UUID id, String secret, Instant lapsesAt) {
        @Override
        public String toString() {
            return "Opened " + id;
        }
    }

    record Content(String name, String office, String paper, Instant from, Instant until) {}

    /** @throws Refusal when somebody is not named or the times are too wide */
    public Opened open(Command command) {
        Actor actor = current.mustBe(OPENS);
        Instant now = clock.now();
        new Objections()
                .hear(
                        new VisitorIsNamed(),
                        new VisitorIsNamed.Visitor(command.name(), command.office(), command.paper()))
                .hear(new VisitIsBounded(), new VisitIsBounded.Times(command.from(), command.until(), now))
                .refuseIfAny();
        boolean later = command.from() != null && command.from().isAfter(now);
        var visit = new Visit(
                TimeOrderedId.next(),
                actor.organisation(),
                command.name().strip(),
                command.office().strip(),
                command.paper().strip(),
                later ? LabClock.kept(command.from()) : now,
                LabClock.kept(command.until()),
                actor.name(),
                now,
                null,
                null);
        var content = new Content(visit.name(), visit.office(), visit.paper(), visit.from(), visit.until());
        RecordedAct act = ledger.record(Act.of(Verb.OPEN_VISIT, visit.subject(), actor, actor.firstOf(OPENS), content));
        var secret = VisitSecret.drawn();
        visits.add(visit, secret.hash(), actor, act);
        return new Opened(visit.id(), secret.text(), visit.lapsesAt());
    }
}
