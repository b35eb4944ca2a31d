package jialing.domain.visits;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.people.AsTheHouse;
import jialing.domain.people.GuestAccounts;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;
import jialing.domain.visits.persistence.VisitTable;
import jialing.domain.visits.rules.VisitCanEnd;

/** The organisation closes the door before its hour; the inspector's account and sessions end with it. */
@UseCase
public class EndVisit {

    private static final int LONGEST = 500;

    @Inject
    VisitTable visits;

    @Inject
    GuestAccounts accounts;

    @Inject
    AsTheHouse house;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    record Content(String reason, List<String> devices) {}

    /** @throws Refusal without a reason, or when it has ended */
    public void end(UUID id, String reason) {
        Actor actor = current.mustBe(OpenVisit.OPENS);
        Visit visit = visits.locked(id).orElseThrow(() -> Refusal.notFound("Visit", "来访", id));
        actor.mustActFor(visit.organisation());
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("ReasonGiven", "reason", "请说明理由（500 字以内）", "Say why, in 500 characters at most");
        }
        new VisitCanEnd().require(visit.state(clock.now()));
        List<String> devices = visit.acceptance() == null
                ? List.of()
                : house.get(() -> accounts.close(visit.acceptance().account()));
        RecordedAct act = ledger.record(Act.of(
                Verb.END_VISIT,
                visit.subject(),
                actor,
                actor.firstOf(OpenVisit.OPENS),
                new Content(reason.strip(), devices)));
        visits.end(visit, new Visit.End(reason.strip(), actor.name(), act.recordedAt()), actor, act);
    }
}
