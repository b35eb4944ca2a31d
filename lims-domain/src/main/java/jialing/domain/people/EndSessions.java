package jialing.domain.people;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** Somebody is logged out from elsewhere: by themselves, for a device that was lost, or by the administrator. */
@UseCase
public class EndSessions {

    @Inject
    OpenSessions sessions;

    @Inject
    OwnPeople ownPeople;

    @Inject
    AccountActs acts;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public void own(UUID id) {
        Actor actor = current.get();
        house.run(() -> acts.own(Verb.END_SESSION, actor, Map.of("devices", end(actor.account(), id))));
    }

    public void allOwn() {
        Actor actor = current.get();
        house.run(() -> acts.own(Verb.END_SESSION, actor, Map.of("devices", sessions.endAll(actor.account()))));
    }

    public void of(UUID personId, UUID id) {
        Account account = ownPeople.account(personId);
        Actor administrator = current.get();
        house.run(() -> acts.ofAdministrator(
                Verb.END_SESSION, account, administrator, Map.of("devices", end(account.account(), id))));
    }

    public void allOf(UUID personId) {
        Account account = ownPeople.account(personId);
        Actor administrator = current.get();
        house.run(() -> acts.ofAdministrator(
                Verb.END_SESSION, account, administrator, Map.of("devices", sessions.endAll(account.account()))));
    }

    private List<String> end(String account, UUID id) {
        Session session = sessions.byId(account, id);
        session.end(clock.now());
        return List.of(session.device());
    }
}
