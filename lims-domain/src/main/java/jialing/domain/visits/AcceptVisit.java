package jialing.domain.visits;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.GuestAccounts;
import jialing.domain.people.Person;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;
import jialing.domain.visits.persistence.VisitTable;

/** The inspector comes, with the secret, and chooses account and password. Works as the house: nobody is known yet. */
@UseCase
public class AcceptVisit {

    @Inject
    VisitTable visits;

    @Inject
    GuestAccounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    Ledger ledger;

    @Inject
    LabClock clock;

    /** What the inspector sees before choosing anything. */
    public record Shown(
            String name,
            String office,
            String paper,
            String organisationZh,
            String organisationEn,
            Instant from,
            Instant until,
            Instant lapsesAt) {}

    public Shown look(String secret) {
        Visit visit = open(secret);
        Organisation seen = organisations.byCode(visit.organisation());
        return new Shown(
                visit.name(),
                visit.office(),
                visit.paper(),
                seen.nameZh(),
                seen.nameEn(),
                visit.from(),
                visit.until(),
                visit.lapsesAt());
    }

    /** @throws Refusal alike whether the secret is wrong, too old, used, or its visit has ended */
    public void accept(String secret, GuestAccounts.Choice choice) {
        Visit visit = open(secret);
        Person person = accounts.open(visit.name(), visit.organisation(), choice);
        Actor visitor = Visitors.actor(visit, person.id(), choice.account());
        RecordedAct act = ledger.record(Act.of(
                Verb.ACCEPT_VISIT,
                visit.subject(),
                visitor,
                Capacity.VISITING_INSPECTOR,
                Map.of("person", person.id(), "account", choice.account())));
        visits.accept(visit, new Visit.Acceptance(person.id(), choice.account(), act.recordedAt()), act);
    }

    private Visit open(String secret) {
        return visits.locked(new VisitSecret(String.valueOf(secret)).hash())
                .filter(visit -> visit.state(clock.now()) == VisitState.INVITED)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "VisitOpen",
                        null,
                        Text.of(
                                "邀请无效：已使用、已结束或已过期。请向被检查的单位再要一份",
                                "This invitation is not valid: used, ended or too old. Ask the organisation for another one"),
                        null));
    }
}
